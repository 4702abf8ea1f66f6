import { child, parentOf } from '../../text/pointer.ts';
import { proposed, set } from '../fix.ts';
import { everywhere } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { type Ask, pathOf } from './asks.ts';
import { dynamicRule } from './dynamicRule.ts';
import { type Source, sourcesOf } from './sources.ts';
import { inNewStyle, twinOf, withoutProperties } from './twins.ts';

export const dynamicListNeeded = dynamicRule({
  id: 'dynamic-list-needed',
  title: 'The extension needs its newer form beside it',
  severity: everywhere('warning'),
  kinds: ['values', 'schema'],
  why: 'The older form knows inputs by bare names only, so products may look for the wrong one, or for none.',
  source:
    'VAL DynamicListExtensionRequiredForAmbiguousReferences, DynamicListExtensionRequiredForNonParameterReferences, DynamicPropertiesExtensionRequiredForAmbiguousReferences, DynamicPropertiesExtensionRequiredForNonParameterReferences, DynamicPropertiesExtensionRequiredForPropertiesValuePath, OperationParameterNameIsAmbiguous',
  *judge(ask, context) {
    const twin = twinOf(ask);
    if (!twin || twin.value || ask.operationId === '') return;
    const sources = [...sourcesOf(ask, context)];
    const reason = sources.map(reasonOf).find((found) => found !== undefined) ?? ofPath(ask);
    if (!reason) return;
    yield {
      at: ask.at,
      message: `${reason}, so ${twin.extension} is needed beside ${ask.extension}.`,
      fix: proposed(
        `Add ${twin.extension}`,
        set(child(parentOf(ask.at), twin.extension), inNewStyle(ask, sources, context.lookup)),
      ),
    };
  },
});

function reasonOf({ argument, named }: Source): string | undefined {
  if (named.is !== 'input') return undefined;
  if (named.ambiguous) return `${quoted(argument.name)} is both a parameter and in the body`;
  return named.input.isParameter ? undefined : `${quoted(argument.name)} is not a parameter itself`;
}

function ofPath(ask: Ask): string | undefined {
  const path = ask.kind === 'schema' ? pathOf(ask, 'valuePath')?.path : undefined;
  const isInside = path !== undefined && withoutProperties(path) !== path;
  return isInside
    ? `The value-path ${quoted(path)} leads to properties and not to a schema`
    : undefined;
}
