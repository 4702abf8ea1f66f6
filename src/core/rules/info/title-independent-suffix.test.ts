import { describe, expect, it } from 'vitest';
import { info } from '../testing/testConnector.ts';
import { check, testRule } from '../testing/testRule.ts';
import { titleIndependentSuffix } from './title-independent-suffix.ts';

testRule(titleIndependentSuffix, {
  accepts: { 'a title for a certified connector': info({ title: 'A (Independent Publisher)' }) },
  refuses: [],
});

describe('an independent connector', () => {
  const found = (title: string) =>
    check(titleIndependentSuffix, info({ title }), 'independent').map(({ severity, fix }) => ({
      severity,
      fix: fix?.title,
    }));

  it('need not have the suffix', () => {
    expect(found('Contoso')).toEqual([]);
  });

  it('is told when it has, and may drop it', () => {
    expect(found('A (Independent Publisher)')).toEqual([
      { severity: 'info', fix: 'Change to "A"' },
    ]);
  });

  it('is warned when the title is too long with it', () => {
    expect(found('Contoso (Independent Publisher)')).toEqual([
      { severity: 'warning', fix: 'Change to "Contoso"' },
    ]);
  });
});
