import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Log } from '../../runtime/ports.ts';

export interface SystemLog extends Log {
  /** Writes the metrics counted so far; called at the end of each invocation. */
  flush(): void;
}

/** Structured lines and metrics on standard output. Codes and harmless fields only (RULES 41). */
export function systemLog(): SystemLog {
  const logger = new Logger();
  const metrics = new Metrics();
  return {
    info: (code, fields = {}) => logger.info(code, { fields }),
    error: (code, fields = {}) => logger.error(code, { fields }),
    count: (metric, value = 1) => metrics.addMetric(metric, MetricUnit.Count, value),
    /** Powertools warns about an invocation that counted nothing, which is no fault here. */
    flush: () => {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
}
