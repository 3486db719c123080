/** Chinese names of values of the data, by what kind of thing they name. */
import type { Labels } from '../labels.ts';

export const labels: Labels = {
  kind: {
    stated: '陈述',
    digitised: '读图',
    public: '公开',
    derived: '推算',
    'third-party': '第三方',
    study: '自有日志',
    simulated: '模拟',
  },
};
