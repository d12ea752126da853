import { expect } from '@open-wc/testing';
import { isEdtfDateOrInterval, readEdtf } from '../../src/model/edtf.js';

describe('model: EDTF level 0 dates', () => {
  it('span all days of the year, the month or the day that they name', () => {
    const spans: Record<string, string> = {
      '2025': 'year 2025-01-01 2025-12-31',
      '2025-11': 'month 2025-11-01 2025-11-30',
      '2024-02': 'month 2024-02-01 2024-02-29',
      '2025-12': 'month 2025-12-01 2025-12-31',
      '2025-11-04': 'day 2025-11-04 2025-11-04',
      '2024-02-29': 'day 2024-02-29 2024-02-29',
    };
    const day = (date: Date): string => date.toISOString().replace('T00:00:00.000Z', '');
    for (const [date, span] of Object.entries(spans)) {
      const { precision, start, end } = readEdtf(date)!;
      expect(`${precision} ${day(start)} ${day(end)}`, date).to.equal(span);
    }
  });

  it('are no days that no calendar has, and no other way of writing', () => {
    const others = ['2025-13', '2025-00', '2025-02-30', '2023-02-29', '2025-1', '25', '2025~'];
    for (const date of [
      ...others,
      '',
      ' 2025',
      '04.11.2025',
      '2025/2026',
      '2025-11-04T10:00:00Z',
    ]) {
      expect(readEdtf(date), date).to.equal(undefined);
    }
  });

  it('may be joined to an interval whose dates stand in order', () => {
    for (const date of ['2025', '2025-11-03/2025-11-04', '2023/2027', '2025-11/2025-11']) {
      expect(isEdtfDateOrInterval(date), date).to.equal(true);
    }
    for (const date of ['2025-11-04/2025-11-03', '2025/', '/2025', '2023/2025/2027', '2025/soon']) {
      expect(isEdtfDateOrInterval(date), date).to.equal(false);
    }
  });
});
