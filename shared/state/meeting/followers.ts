/** Where a meeting's followers stand for it to find: one row each, of a group's, written by the follower's own item. */

/** The partition key of all followers of a group's meetings. */
export const followersOf = (group: string): string => `followers#${group}`;

/** What the sort keys of one meeting's followers begin with. */
export const followerPrefix = (meetingId: string): string => `${meetingId}#`;

/** The sort key of one follower of one meeting. */
export const followerKey = (meetingId: string, personId: string): string => `${followerPrefix(meetingId)}${personId}`;

/** Whose follower a sort key names. */
export const followedBy = (key: string): string => key.slice(0, key.lastIndexOf('#'));
