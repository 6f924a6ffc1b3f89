import { describe, expect, it } from 'vitest';
import { loadIn } from '../../../scripts/server/wrk.ts';

const report = `Running 2s test @ http://127.0.0.1:40000/
  1 threads and 32 connections
  Latency Distribution
     50%    1.24ms
     99%  850.00us
  31203 requests in 2.00s, 300.51MB read
Requests/sec:  15601.50
Transfer/sec:    150.25MB
`;

describe('loadIn', () => {
  it('reads what was measured', () => {
    expect(loadIn(report)).toEqual({
      requests: 31203,
      perSecond: 15601.5,
      errors: 0,
      slowest: 0.85,
    });
  });

  it('counts answers that are errors and connections that failed', () => {
    const failures =
      '  Socket errors: connect 1, read 2, write 0, timeout 4\n  Non-2xx or 3xx responses: 10\n';
    expect(loadIn(report + failures).errors).toBe(17);
  });

  it.each([
    ['2.15ms', 2.15],
    ['1.50s', 1500],
  ])('takes %s for %d ms', (time, expected) => {
    expect(loadIn(report.replace('850.00us', time)).slowest).toBe(expected);
  });
});
