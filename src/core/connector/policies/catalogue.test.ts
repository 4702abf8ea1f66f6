import { describe, expect, it } from 'vitest';
import { POLICY_TEMPLATES, templateOf } from '../../runtime/policies/catalogue.ts';
import { TEMPLATES, templateWithId } from './catalogue.ts';

describe('the templates', () => {
  it('are those that can be simulated', () => {
    expect(TEMPLATES.map(({ id }) => id).sort()).toEqual(
      POLICY_TEMPLATES.map(({ id }) => id).sort(),
    );
  });

  // What is documented nowhere is simulated only when complete, but nobody can say that it must be.
  it.each(TEMPLATES.filter(({ isOld }) => !isOld))(
    '$id has the parameters that its simulation reads',
    ({ id, fields }) => {
      const simulated = templateOf(id)?.parameters ?? {};
      expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(simulated).sort());
      for (const field of fields) {
        const other = simulated[field.name];
        expect([field.name, field.required ?? false, field.kind]).toEqual([
          field.name,
          other?.required ?? false,
          other?.kind,
        ]);
        if (other?.values)
          expect([...(field.values ?? [])].sort()).toEqual([...other.values].sort());
      }
    },
  );

  it.each(TEMPLATES)('$id runs where its simulation does', ({ id, sections }) => {
    expect(sections).toEqual(templateOf(id)?.sections);
  });

  it('are found without case', () => {
    expect(templateWithId('SetProperty')?.id).toBe('setproperty');
    expect(templateWithId('cachelookup')).toBeUndefined();
  });
});
