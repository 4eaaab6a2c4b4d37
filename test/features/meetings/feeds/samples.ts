/** Small lists of the project's own, one for each form, each with what is hard about it. */

const row = (fields: object): object => fields;

export const meetingGuide = [
  row({
    slug: 'hope-on-monday',
    name: 'Hope &amp; Coffee',
    day: 1,
    time: '19:00',
    end_time: '20:30',
    types: ['O', 'W', 'X'],
    location: 'River House',
    formatted_address: '12 River St, Springfield, UT 84101, USA',
    latitude: 40.75,
    longitude: -111.9,
    notes: 'Ring twice. Password: 12345',
    contact_1_name: 'Ann Example',
    contact_1_phone: '+1 801 555 0101',
    venmo: '@hope',
  }),
  row({
    slug: 7,
    name: 'Three Days',
    day: [0, 3, 6],
    time: '23:30',
    end_time: '00:45',
    types: 'C,D',
    timezone: 'America/Denver',
  }),
  row({
    slug: 'by-appointment',
    name: 'When You Call',
    timezone: 'America/Denver',
    conference_phone: '+1 801 555 0102',
  }),
  row({ slug: 'nowhere', name: 'No Zone', day: 2, time: '18:00', city: 'Springfield' }),
  row({ slug: 'bad-day', name: 'Bad Day', day: 9, time: '18:00', timezone: 'America/Denver' }),
];

export const plugin = [
  row({
    id: 1,
    slug: 'steps',
    name: 'Steps',
    day: '2',
    time: '07:00',
    time_formatted: '7:00 am',
    types: ['TC', 'ONL', 'ST'],
    attendance_option: 'online',
    conference_url: 'https://zoom.us/j/812?pwd=abc',
    formatted_address: 'Springfield, UT 84101, USA',
    approximate: 'yes',
    latitude: 40.7,
    longitude: -111.8,
    author: 'Ann Example',
    edit_url: 'https://example.org/wp-admin/post.php',
    feedback_emails: ['ann@example.org'],
  }),
  row({
    id: 2,
    slug: 'rest',
    name: 'Resting',
    day: 3,
    time: '12:00',
    types: ['TC'],
    attendance_option: 'inactive',
    latitude: 40.7,
    longitude: -111.8,
  }),
  row({
    id: 3,
    slug: 'rest',
    name: 'Resting Too',
    day: 4,
    time: '12:00',
    types: [],
    attendance_option: 'in_person',
    latitude: 40.7,
    longitude: -111.8,
  }),
  row({
    id: 4,
    slug: 'rest',
    name: 'Resting Too',
    day: 4,
    time: '12:00',
    types: [],
    attendance_option: 'in_person',
    latitude: 40.7,
    longitude: -111.8,
  }),
];

export const bmltFormats = [
  row({ id: '1', key_string: 'B', name_string: 'Principiantes', lang: 'es', world_id: 'BEG' }),
  row({ id: '1', key_string: 'B', name_string: 'Beginners', lang: 'en', world_id: 'BEG' }),
  row({ id: '2', key_string: 'QX', name_string: 'Meets every other week', lang: 'en', world_id: '' }),
  row({ id: '3', key_string: 'S', name_string: 'Wheelchair', lang: 'en', world_id: 'WCHR' }),
];

export const bmlt = [
  row({
    id_bigint: '11',
    weekday_tinyint: '1',
    start_time: '19:00:00',
    duration_time: '01:30:00',
    time_zone: '',
    formats: 'B,S',
    format_shared_id_list: '3,1',
    meeting_name: 'Sunday Light',
    location_text: 'Town Hall',
    location_street: '1 Main St',
    location_municipality: 'Springfield',
    location_province: 'UT',
    location_postal_code_1: '84101',
    location_info: 'Info#@-@#Back door',
    latitude: '40.75',
    longitude: '-111.9',
    venue_type: '3',
    virtual_meeting_link: 'https://zoom.us/j/812',
    virtual_meeting_additional_info: 'Password: 99',
    published: '1',
    contact_name_1: 'Ann Example',
    email_contact: 'ann@example.org',
  }),
  row({
    id_bigint: '12',
    weekday_tinyint: '7',
    start_time: '09:00:00',
    formats: 'QX',
    meeting_name: 'Now and Then',
    latitude: '40.7',
    longitude: '-111.8',
    published: '1',
  }),
  row({
    id_bigint: '13',
    weekday_tinyint: '2',
    start_time: '09:00:00',
    formats: '',
    meeting_name: 'Hidden',
    latitude: '40.7',
    longitude: '-111.8',
    published: '0',
  }),
];

export const airtable = {
  records: [
    row({
      id: 'recAAAAAAAAAAAAAA',
      createdTime: '2026-01-01',
      fields: {
        Name: 'Air',
        Day: 'Friday',
        Time: '6:00 PM',
        Types: ['Open', 'Spanish'],
        City: ['Springfield'],
        Timezone: 'America/Denver',
      },
    }),
  ],
};

export const sheetValues = {
  range: 'Meetings!A1:Z9',
  majorDimension: 'ROWS',
  values: [
    ['Time', 'End Time', 'Day', 'Name', 'Address', 'Types', 'Timezone', 'Notes', 'Email'],
    [
      '7:30 PM',
      '8:30 PM',
      'Monday',
      'Sheet One',
      '12 River St, Springfield, UT 84101, USA',
      'Open, Wheelchair Access',
      'America/Denver',
      '',
      'ann@example.org',
    ],
    [],
    ['Noon', '', 'Sat', '2nd Saturday Lunch', '', 'Closed', 'America/Denver'],
    ['', '', '', '', '', '', 'America/Denver', 'nothing else'],
  ],
};

export const tsmlCsv = [
  '"Time","End Time","Day","Name","Location","Address","Types","Notes","Timezone","Venmo","Contact 1 Phone","Conference URL","Slug"',
  '"6:00 PM",,"Monday","After Work","River House","12 River St, Springfield, UT 84101, USA","Open, Women","Two lines\nof notes","America/Denver","@after","+1 801 555 0103",,"after-work"',
  '"sunset",,"Monday","Odd Time","River House",,"Open",,"America/Denver",,,,"odd-time"',
  '"7:00 AM",,"Sunday","Online Only","Online",,"Online Meeting",,"America/Denver",,,"https://zoom.us/j/813","online-only"',
  '',
].join('\r\n');

export const nawsCsv = [
  'Committee,CommitteeName,ContactName,ContactPhone,Room,Closed,WheelChr,Day,Time,Place,Address,City,State,Zip,Format1,Format2,Delete,Longitude,Latitude,VirtualMeetingLink,VirtualMeetingInfo,TimeZone,bmlt_id,unpublished',
  'G1,Early Light,Ann Example,+1 801 555 0104,,OPEN,TRUE,Sunday,0730,Town Hall,1 Main St,Springfield,MA,1063,BEG,DISC,,-72.6,42.3,,,,21,',
  'G2,Online Light,,,,CLOSED,FALSE,Monday,1900,,,Springfield,MA,,VM,STEP,,-72.6,42.3,https://zoom.us/j/814,Password: 77,,22,',
  'G3,Hidden Light,,,,CLOSED,FALSE,Monday,1900,,,Springfield,MA,,,,,-72.6,42.3,,,,23,1',
].join('\n');

export const bmltLines = bmlt.map((meeting) => JSON.stringify(meeting)).join('\n');

/** All of them as bytes, under the form that they are to be told as. */
export const samples: readonly (readonly [kind: string, text: string])[] = [
  ['meeting guide', JSON.stringify(meetingGuide)],
  ['12-step-meeting-list', JSON.stringify(plugin)],
  ['bmlt', JSON.stringify({ meetings: bmlt, formats: bmltFormats })],
  ['bmlt lines', bmltLines],
  ['airtable', JSON.stringify(airtable)],
  ['sheet', JSON.stringify(sheetValues)],
  ['tsml csv', tsmlCsv],
  ['naws csv', nawsCsv],
];

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
