// Introspects a server as GraphQL tools do, by graphql-js's own query with all that it can ask for, and holds what was told against the schema itself.
// Input: { address, token, schema }; output: the schema as it was told and as it is, printed, and where the answer differs from the reference engine's.
const { buildSchema, buildClientSchema, getIntrospectionQuery, introspectionFromSchema, lexicographicSortSchema, printSchema, isSpecifiedDirective, isSpecifiedScalarType, isIntrospectionType } = require('graphql');
const { address, token, schema: text } = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
const all = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };

// Lists have no order, and what every schema has is described in each server's own words.
function comparable({ __schema }) {
  const sorted = value => Array.isArray(value) ? value.map(sorted).sort((one, other) => String(one.name ?? one).localeCompare(String(other.name ?? other)))
    : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sorted(inner)])) : value;
  const wordless = value => JSON.parse(JSON.stringify(value, (name, inner) => name === 'description' ? null : inner));
  return sorted({
    ...__schema,
    types: __schema.types.map(type => isSpecifiedScalarType(type) || isIntrospectionType(type) ? wordless(type) : type),
    directives: __schema.directives.map(directive => isSpecifiedDirective(directive) ? wordless(directive) : directive),
  });
}

function differences(told, own, path = '') {
  if (told === null || own === null || typeof told !== 'object' || typeof own !== 'object') return told === own ? [] : [`${path}: ${JSON.stringify(told)}, not ${JSON.stringify(own)}`];
  return [...new Set([...Object.keys(told), ...Object.keys(own)])].flatMap(name =>
    name in told && name in own ? differences(told[name], own[name], `${path}/${told[name]?.name ?? name}`) : [`${path}/${name}: only ${name in told ? 'told' : 'in the schema'}`]);
}

(async () => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: getIntrospectionQuery(all), operationName: 'IntrospectionQuery' }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));
  const own = buildSchema(text);
  const print = schema => printSchema(lexicographicSortSchema(schema));
  console.log(JSON.stringify({ told: print(buildClientSchema(data)), own: print(own), differences: differences(comparable(data), comparable(introspectionFromSchema(own, all))) }));
})();
