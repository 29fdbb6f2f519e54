// Runs veritone-redux-common's own GraphQL caller and prints what it gives back and dispatches. Input: [{ apiRoot, token, query, variables, operationName }].
globalThis.window = globalThis;
const { helpers, modules } = require('veritone-redux-common');
const calls = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
const types = ['ask', 'success', 'failure'];

async function run({ apiRoot, token, query, variables, operationName }) {
  const tracked = helpers.handleApiCall({ types, stateSelector: state => state.calls });
  let state = {
    config: modules.config.reducer(undefined, modules.config.setConfig({ apiRoot, graphQLEndpoint: 'v3/graphql' })),
    auth: modules.auth.reducer(undefined, modules.auth.setOAuthToken(token)),
    calls: tracked.reducer(undefined, { type: '@@init' }),
  };
  const dispatched = [];
  const dispatch = action => {
    dispatched.push(action.type);
    state = { ...state, calls: tracked.reducer(state.calls, action) };
  };
  const end = () => ({ dispatched, fetching: tracked.selectors.fetchingStatus(state), failure: tracked.selectors.fetchingFailureMessage(state) });
  try {
    const data = await helpers.callGraphQLApi({ actionTypes: types, query, variables, operationName, dispatch, getState: () => state });
    return { data, ...end() };
  } catch (error) {
    return { message: error.message, errors: error.errors.map(one => one instanceof Error ? { message: one.message, exception: one.name } : one), ...end() };
  }
}

(async () => {
  const results = [];
  for (const call of calls) {
    results.push(await run(call));
  }
  console.log(JSON.stringify(results));
})();
