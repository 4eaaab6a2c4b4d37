/** A country's list of meetings as the BMLT aggregator gives it: one a line, all over the United States. */

/** As many as there are in the largest list. */
export const manyLines = 35_000;

/** What is said at the doors, so that the lines are as long as real ones. */
const comments = 'Ring twice, then wait by the door. '.repeat(20);

export function* linesOf(meetings: number): Generator<string> {
  for (let index = 0; index < meetings; index += 1) {
    const meeting = {
      id_bigint: String(index),
      weekday_tinyint: String((index % 7) + 1),
      start_time: `${String(index % 24).padStart(2, '0')}:30:00`,
      duration_time: '01:00:00',
      formats: 'O,WC',
      meeting_name: `Group ${index}`,
      comments,
      location_text: `House ${index % 5000}`,
      location_street: `${index} Main St`,
      location_municipality: `Town ${index % 900}`,
      location_province: 'UT',
      latitude: String(25 + ((index * 7) % 2000) / 100),
      longitude: String(-120 + ((index * 13) % 4000) / 100),
      published: '1',
    };
    yield `${JSON.stringify(meeting)}\n`;
  }
}
