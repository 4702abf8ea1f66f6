import { type Connector, textFileOf } from '../../../connector/connector.ts';
import { jsonIn } from '../../../connector/fileJson.ts';
import type { FileRole } from '../../../connector/files.ts';
import { type Definition, definitionOf } from '../../../swagger/definition.ts';
import { type Json, member } from '../../../text/value.ts';

/** A connector that mistakes are put into. */
export class Subject {
  readonly definition: Definition;
  /** `/properties` of apiProperties.json. */
  readonly properties: Json | undefined;

  constructor(readonly connector: Connector) {
    const json = (role: FileRole): Json | undefined => {
      const file = textFileOf(connector, role);
      return file && jsonIn(file);
    };
    this.definition = definitionOf(json('definition'));
    this.properties = member(json('properties'), 'properties');
  }

  /** Blank where there is no such file. */
  textOf(role: FileRole): string {
    return textFileOf(this.connector, role)?.text ?? '';
  }
}
