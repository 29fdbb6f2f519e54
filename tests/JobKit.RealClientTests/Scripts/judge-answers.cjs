// Holds answers against what was selected, by the reference engine itself: it executes the document over the answer's own data (each field resolved
// by its response name), so it checks types, nulls, lists and enums as any server built on it would, and its result has to equal the answer.
// Input: { schema, exchanges: [{ query, variables, answer }] }.
const { buildSchema, parse, execute, isAbstractType, getNamedType, isEnumType } = require('graphql');
const { isDeepStrictEqual } = require('node:util');
const { schema: text, exchanges } = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
const schema = buildSchema(text);

// A value as JSON has it must be what the engine would write; a number where a text is due would be made one silently.
function exactly(type, value, path, problems) {
  const named = getNamedType(type);
  const each = Array.isArray(value) ? value.flat(Infinity) : [value];
  for (const one of each) {
    if (one === null || one === undefined || typeof one === 'object') continue;
    const kind = { ID: 'string', String: 'string', Int: 'number', Float: 'number', Boolean: 'boolean' }[named.name] ?? (isEnumType(named) ? 'string' : undefined);
    if (kind && typeof one !== kind) problems.push(`${path}: ${typeof one} for ${named.name}`);
  }
}

function judge({ query, variables, answer }) {
  const problems = [];
  const data = answer.data;
  if (!data || typeof data !== 'object') return ['no data'];
  const result = execute({
    schema,
    document: parse(query),
    variableValues: variables,
    rootValue: data,
    fieldResolver(source, args, context, info) {
      const name = String(info.path.key);
      if (!(name in source)) problems.push(`${name}: not in the answer`);
      exactly(info.returnType, source[name], name, problems);
      return source[name];
    },
    typeResolver: value => value.__typename,
  });
  // A field that the server could not resolve is null in both, and its error is the server's own.
  if (!answer.errors) problems.push(...(result.errors ?? []).map(error => `${error.path?.join('/')}: ${error.message}`));
  if (problems.length === 0 && !isDeepStrictEqual(JSON.parse(JSON.stringify(result.data)), data)) {
    problems.push(`expected ${JSON.stringify(result.data)}`);
  }
  // The order of fields is the order of the selection.
  if (problems.length === 0 && JSON.stringify(result.data) !== JSON.stringify(data)) problems.push(`another order than ${JSON.stringify(result.data)}`);
  return problems;
}

console.log(JSON.stringify(exchanges.map(judge)));
