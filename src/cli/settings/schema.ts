/** The JSON schema of the configuration file, for editors; the docs build writes it to schema/config.schema.json. Pure. */
import { budgetPattern } from '../../counts/limits.ts';
import { english } from '../../i18n/speak-english.ts';
import { boundCommands } from '../../ui/keys/bindings.ts';
import { allKeys } from '../../ui/keys/keys.ts';
import { type Setting, settings } from './list.ts';

const schemaAddress = 'https://unpkg.com/state-of-ai/schema/config.schema.json';

/** JSON Schema draft-07, which every editor reads. */
export function configSchema(): string {
  const properties = {
    $schema: { type: 'string', description: 'This schema, for editors.' },
    ...Object.fromEntries(settings.map((setting) => [setting.name, property(setting)])),
  };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaAddress,
    title: 'Configuration of state-of-ai',
    type: 'object',
    additionalProperties: false,
    properties,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function property({ type, choices = [], help, standard }: Setting): object {
  const base = { description: help, ...(standard === null ? {} : { default: standard }) };
  switch (type) {
    case 'switch':
      return { type: 'boolean', ...base };
    case 'choice':
      return { enum: choices, ...base };
    case 'theme':
      return { anyOf: [{ enum: choices }, { type: 'string', pattern: '[\\\\/.]' }], ...base };
    case 'budget':
      return { type: 'string', pattern: budgetPattern.source, ...base };
    case 'keys':
      return { type: 'object', additionalProperties: false, ...base, properties: keyProperties() };
  }
}

function keyProperties(): object {
  return Object.fromEntries(
    boundCommands.map((name) => {
      const own = allKeys.filter((key) => key.name === name);
      return [
        name,
        {
          type: 'array',
          items: { type: 'string' },
          description: own[0] === undefined ? '' : english(own[0].help),
          default: [...new Set(own.flatMap((key) => key.keys))],
        },
      ];
    }),
  );
}
