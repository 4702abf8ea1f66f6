import type { Rule } from '../rule.ts';
import { arrayDuplicateValue } from './array-duplicate-value.ts';
import { basePathInvalid } from './base-path-invalid.ts';
import { basePathTrailingSlash } from './base-path-trailing-slash.ts';
import { consumesMissing } from './consumes-missing.ts';
import { formUrlencodedBinary } from './form-urlencoded-binary.ts';
import { hostInvalid } from './host-invalid.ts';
import { hostIpOrPort } from './host-ip-or-port.ts';
import { hostMissing } from './host-missing.ts';
import { hostNotProduction } from './host-not-production.ts';
import { mimeInvalid } from './mime-invalid.ts';
import { mimeSchemaMismatch } from './mime-schema-mismatch.ts';
import { mimeUnsupported } from './mime-unsupported.ts';
import { producesMissing } from './produces-missing.ts';
import { schemesEmpty } from './schemes-empty.ts';
import { schemesHttp } from './schemes-http.ts';
import { schemesHttpsMissing } from './schemes-https-missing.ts';
import { schemesInvalid } from './schemes-invalid.ts';
import { tagsDuplicate } from './tags-duplicate.ts';

export const HOST_RULES: readonly Rule[] = [
  hostMissing,
  hostInvalid,
  hostNotProduction,
  hostIpOrPort,
  basePathInvalid,
  basePathTrailingSlash,
  schemesEmpty,
  schemesInvalid,
  schemesHttpsMissing,
  schemesHttp,
  consumesMissing,
  producesMissing,
  mimeInvalid,
  mimeUnsupported,
  mimeSchemaMismatch,
  formUrlencodedBinary,
  tagsDuplicate,
  arrayDuplicateValue,
];
