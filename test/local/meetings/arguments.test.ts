import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../local/meetings/arguments.ts';

const read = (line: string) => readArguments(line.split(' '));

describe('an import is asked for', () => {
  it('with a file and a group; the name of the list is made of the file', () => {
    expect(read('import lists/Salt_Lake.2026.json.gz --group riverside')).toEqual({
      from: 'lists/Salt_Lake.2026.json.gz',
      feed: { group: 'riverside', id: 'salt-lake', url: 'lists/Salt_Lake.2026.json.gz' },
      dryRun: false,
      force: false,
    });
  });

  it('with an address, whose server gives the name', () => {
    expect(read('import https://meetings.example/list?x=1 --group riverside')).toMatchObject({
      feed: { id: 'meetings-example' },
    });
  });

  it('with everything said, in any order; a fellowship in any case', () => {
    const order = read(
      '--dry-run import a.csv --zone America/Denver --fellowship na --feed valley --group riverside --force',
    );
    expect(order).toMatchObject({
      feed: { group: 'riverside', id: 'valley', zone: 'America/Denver', fellowship: 'NA' },
      ...{ dryRun: true, force: true },
    });
  });

  it('or only for help', () => {
    expect(read('--help')).toBe('help');
  });
});

describe('what is asked for wrongly is refused in one line that says what to do', () => {
  it.each([
    ['', /^say what to import/],
    ['import', /^say what to import/],
    ['import a.json b.json --group riverside', /^say what to import/],
    ['import a.json', /^say whose list it is: --group riverside/],
    ['import list.json --group hill', /^there is no group hill; there is riverside/],
    ['import list.json --group riverside --zone Denver', /^--zone Denver is no time zone, as America/],
    ['import list.json --group riverside --fellowship Oxford', /^--fellowship Oxford is not known/],
    ['import list.json --group riverside --feed The_Valley', /^name the list by --feed, 2 to 32 of a-z/],
    ['import a.json --group riverside', /^name the list by --feed/],
    ['import list.json --group riverside --colour', /Unknown option '--colour'.*--help/],
    ['import list.json --group', /--group.*--help/],
  ])('%j', (line, why) => {
    expect(() => read(line)).toThrow(why);
    expect(() => read(line)).not.toThrow(/\n/);
  });
});
