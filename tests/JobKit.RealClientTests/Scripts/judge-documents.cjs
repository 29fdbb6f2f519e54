// graphql-js says of each document, and of what is sent with it, whether a server has to refuse it. Input: { schema, requests: [{ query, variables }] }.
const { buildSchema, parse, validate, getOperationAST, GraphQLError } = require('graphql');
const { getVariableValues } = require('graphql/execution/values');
const { schema: text, requests } = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
const schema = buildSchema(text);

function problems({ query, variables }) {
  let document;
  try {
    document = parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
  const invalid = validate(schema, document).map(error => error.message);
  const operation = getOperationAST(document);
  if (invalid.length > 0) return invalid;
  if (!operation) return ['Must provide operation name if query contains multiple operations.'];
  if (!schema.getRootType(operation.operation)) return [`Schema is not configured to execute ${operation.operation} operation.`];
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  return (values.errors ?? []).map(error => error.message);
}

console.log(JSON.stringify(requests.map(problems)));
