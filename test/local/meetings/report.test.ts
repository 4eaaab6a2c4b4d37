import { describe, expect, it } from 'vitest';
import { reportLines } from '../../../local/meetings/report.ts';
import { andMore, noSayings, SayingCounter } from '../../../shared/runtime/sayings.ts';
import type { SyncReport } from '../../../shared/runtime/take-list.ts';

const report: SyncReport = {
  ...{ feed: 'valley', group: 'riverside', outcome: 'taken' },
  ...{ added: 12, changed: 3, closed: 1, meetings: 240 },
  read: { kind: 'meeting guide', byAppointment: 4, online: 30, paused: 0 },
  ...{ refused: noSayings, noted: noSayings, untold: 0 },
};

describe('the report of an import', () => {
  it('says what changed and what the list is made of', () => {
    expect(reportLines(report, false)).toEqual([
      'The meeting guide list "valley" of riverside is taken.',
      '  12 added, 3 changed, 1 closed; 240 meetings, among them 4 by appointment, 30 online only',
    ]);
  });

  it('says of a dry run that nothing is written', () => {
    expect(reportLines(report, true)[0]).toBe(
      'The meeting guide list "valley" of riverside would be taken; nothing is written.',
    );
  });

  it('says so where followers could not be told', () => {
    const lines = (untold: number) => reportLines({ ...report, untold }, false).slice(2);
    expect(lines(1)).toEqual([
      '  those who follow one meeting have yet to be told: the next import or the nightly round does it',
    ]);
    expect(lines(7)[0]).toMatch(/^ {2}those who follow 7 meetings have/);
  });

  it('groups what is refused and noted by its reason, most frequent first, with the first ten rows', () => {
    const reason = 'the time cannot be read';
    const [refused, noted] = [new SayingCounter(), new SayingCounter()];
    refused.add('it has no name', 2);
    for (let n = 0; n < 40; n += 1) refused.add(reason, n + 3);
    noted.add('some letters are lost', undefined);
    const read = { ...report, refused: refused.sayings, noted: noted.sayings };
    expect(reportLines(read, false).slice(2)).toEqual([
      '  41 refused:',
      '    the time cannot be read (rows 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 30 more)',
      '    it has no name (row 2)',
      '  1 noted:',
      '    some letters are lost',
    ]);
  });

  it('stays short, and counts all, however many reasons there are', () => {
    const refused = new SayingCounter();
    for (let n = 0; n < 5000; n += 1) refused.add(`the same meeting stands in row ${n}`, n + 1);
    const lines = reportLines({ ...report, refused: refused.sayings }, false);
    expect(lines[2]).toBe('  5000 refused:');
    expect(lines).toHaveLength(3 + 101);
    expect(lines[3]).toMatch(`    ${andMore} (rows 101, 102, 103,`);
    expect(lines[3]).toMatch(/ and 4890 more\)$/);
  });

  it('says why a list is not taken, and what stands instead', () => {
    const { read: _, ...rest } = report;
    const stands = { ...rest, outcome: 'old list stands', reason: 'the file is empty', meetings: 1 } as const;
    expect(reportLines(stands, false)).toEqual([
      'The list "valley" of riverside is NOT taken: the file is empty. The old one stands, 1 meeting.',
    ]);
  });
});
