namespace JobKit.RealClientTests.GraphQL;

/// <summary>Requests that are right or wrong by a detail, written by hand: one or more for each rule of the specification.</summary>
internal static class NastyRequests
{
    public static IReadOnlyList<GraphQLRequest> All { get; } =
    [
        // Syntax.
        new(""), new("{"), new("{}"), new("{ job(id: 1) { id } "), new("{ job(id: 1) { id } } }"), new("query { }"), new("{ job() { id } }"), new("query Q() { job(id: 1) { id } }"),
        new("{ job(id: \"a) { id } }"), new("{ job(id: \"\\q\") { id } }"), new("{ job(id: \"\\u12\") { id } }"), new("{ job(id: \"\\u{1F600}\") { id } }"), new("{ job(id: \"\\uD83D\\uDE00\") { id } }"),
        new("{ job(id: \"\"\"a \\\"\"\" b\"\"\") { id } }"), new("{ job(id: \"\"\"open) { id } }"), new("{ job(id: 01) { id } }"), new("{ job(id: 1a) { id } }"), new("{ job(id: -) { id } }"), new("{ job(id: 1.) { id } }"),
        new("{ job(id: $) { id } }"), new("{ jobs(limit: 0x10) { count } }"), new("{ jobs(limit: 1_000) { count } }"), new("{ jöb(id: 1) { id } }"), new("{ job(id: 1) { id, , , name } }"),
        new("# only a comment"), new("\uFEFF{ job(id: 1) { id } }"), new("{ job(id: 1) { id } } # end"), new("{ job(id: 1) { ...on Job { id } } }"), new("fragment on on Job { id } { job(id: 1) { ...on } }"),
        new("fragment F on Job { id }"), new("{ job(id: 1) { id } } fragment F on Job { id } query { job(id: 2) { id } }"), new("type X { a: Int } { job(id: 1) { id } }"), new("extend type Job { a: Int }"),
        new("{ job(id: 1) @ { id } }"), new("{ a: b: job(id: 1) { id } }"), new("{ job(id: 1) { id ... } }"), new("query Q($id: ID! = ) { job(id: $id) { id } }"), new("query Q($id: ID!!) { job(id: $id) { id } }"),
        new("query Q($id: [ID) { job(id: 1) { id } }"), new("query Q($a: ID = $b, $b: ID) { jobs(id: $a, targetId: $b) { count } }"), new("{ job(id: \"a\nb\") { id } }"), new("{ job(id: 1) { id } };"), new("{ job(id: 'a') { id } }"),
        new("{ job(id: \"a\tb\") { id } }"), new("{ job(id: \"a\u0001b\") { id } }"), new("query true { job(id: 1) { id } }"), new("fragment F on Job { id } { job(id: 1) { ...F ... F } }"), new("{ & }"), new("query Q @skip(if: true) { job(id: 1) { id } }"),

        // Operations.
        new("query A { job(id: 1) { id } } query B { job(id: 1) { id } }"), new("query A { job(id: 1) { id } } query A { job(id: 1) { id } }"), new("{ job(id: 1) { id } } query A { job(id: 1) { id } }"),
        new("subscription { job(id: 1) { id } }"), new("mutation { job(id: 1) { id } }"), new("query { cancelJob(id: 1) { id } }"), new("mutation { cancelJob(id: 1) { id } }"),

        // Fields and leaves.
        new("{ job(id: 1) }"), new("{ job(id: 1) { id { x } } }"), new("{ job(id: 1) { ids } }"), new("{ job(id: 1) { __typename } __typename }"), new("{ job(id: 1) { status { __typename } } }"), new("{ job(id: 1) { tasks { records } } }"),
        new("{ __schema { queryType { name } } }"), new("{ __schema }"), new("{ __type(name: \"Job\") { name } }"), new("{ __type { name } }"), new("{ __schema { nothing } }"), new("{ __type(name: 1) { name } }"), new("{ job(id: 1) { __schema { queryType { name } } } }"),
        new("mutation { __schema { queryType { name } } }"), new("mutation { __typename }"), new("{ __schema { types { name fields { name { x } } } } }"), new("{ __schema { types { name fields(includeDeprecated: 1) { name } } } }"), new("{ __schema { types { kind name ofType { name } } } }"),
        new("query Q($n: String!, $all: Boolean = true) { __type(name: $n) { ...T } own: __type(name: \"__Type\") { fields(includeDeprecated: $all) { name type { ...T } } } } fragment T on __Type { kind name ofType { kind name ofType { kind name } } __typename }", """{"n":"TaskStatus"}"""),
        new("{ job(id: 1) { id } a: __type(name: \"CreateJob\") { inputFields { name type { kind ofType { name } } defaultValue } fields { name } } b: __type(name: \"Nothing\") { name } __schema { description mutationType { name } subscriptionType { name } } }"),
        new("{ __type(name: \"TaskStatus\") { enumValues(includeDeprecated: null) { name isDeprecated deprecationReason } possibleTypes { name } interfaces { name } specifiedByURL } }"), new("{ __type(name: \"Job\") { interfaces { name } enumValues { name } fields { args { name type { kind name } } } } }"),
        new("{ __typename { x } }"), new("{ __typename(a: 1) }"),

        // Arguments.
        new("{ job { id } }"), new("{ job(id: null) { id } }"), new("{ job(id: 1, id: 2) { id } }"), new("{ job(id: 1, x: 2) { id } }"), new("{ job(id: {a: 1}) { id } }"), new("{ job(id: [1]) { id } }"), new("{ job(id: true) { id } }"), new("{ job(id: abc) { id } }"),
        new("{ job(id: 1.5) { id } }"), new("{ job(id: -1) { id } }"), new("{ job(id: 99999999999999999999) { id } }"), new("{ jobs(limit: 2147483648) { count } }"), new("{ jobs(limit: 1.0) { count } }"), new("{ jobs(limit: \"1\") { count } }"), new("{ jobs(limit: null) { count } }"),
        new("{ jobs(status: running) { count } }"), new("{ jobs(status: [running, complete]) { count } }"), new("{ jobs(status: \"running\") { count } }"), new("{ jobs(status: RUNNING) { count } }"), new("{ jobs(status: [null]) { count } }"), new("{ jobs(status: [[running]]) { count } }"), new("{ jobs(status: []) { count } }"),
        new("mutation { createJob(input: {targetId: 1, tasks: []}) { id } }"), new("mutation { createJob(input: {tasks: {engineId: 1, payload: {a: [1, {b: null}], c: E}}}) { id } }"), new("mutation { createJob(input: {tasks: [null]}) { id } }"), new("mutation { createJob(input: {nothing: 1}) { id } }"),
        new("mutation { createJob(input: {targetId: 1, targetId: 2}) { id } }"), new("mutation { createJob(input: {tasks: [{engineId: 1, engineId: 2}]}) { id } }"), new("mutation { createJob(input: 5) { id } }"), new("mutation { createJob(input: [{targetId: 1}]) { id } }"), new("mutation { createJob { id } }"),

        // Fragments.
        new("{ job(id: 1) { ...F } }"), new("{ job(id: 1) { ...F } } fragment F on Job { id }"), new("{ job(id: 1) { ...F } } fragment F on Task { id }"), new("{ job(id: 1) { ...F } } fragment F on Nothing { id }"), new("{ job(id: 1) { ...F } } fragment F on String { id }"),
        new("{ job(id: 1) { ...F } } fragment F on CreateJob { id }"), new("{ job(id: 1) { id } } fragment F on Job { id }"), new("{ job(id: 1) { ...F } } fragment F on Job { ...F }"), new("{ job(id: 1) { ...F } } fragment F on Job { ...G } fragment G on Job { id ...F }"),
        new("{ job(id: 1) { ...F } } fragment F on Job { id } fragment F on Job { id }"), new("{ job(id: 1) { ... on Task { id } } }"), new("{ job(id: 1) { ... on TaskStatus { id } } }"), new("{ job(id: 1) { ... { id } } }"), new("{ ... on Query { job(id: 1) { id } } }"), new("{ ... on Mutation { cancelJob(id: 1) { id } } }"),
        new("{ job(id: 1) { ...F } } fragment F on Job { tasks { records { ...G } } } fragment G on Task { id nothing }"),

        // Directives.
        new("{ job(id: 1) { id @skip(if: true) name @include(if: false) status } }"), new("{ job(id: 1) { id @skip } }"), new("{ job(id: 1) { id @skip(if: 1) } }"), new("{ job(id: 1) { id @nothing } }"), new("{ job(id: 1) { id @skip(if: true) @skip(if: false) } }"),
        new("{ job(id: 1) { id @skip(if: true, x: 1) } }"), new("query Q($a: Boolean!) { job(id: 1) { id name @include(if: $a) } }", """{"a":true}"""), new("query Q($a: Boolean) { job(id: 1) { id name @include(if: $a) } }", """{"a":true}"""), new("query Q($a: Boolean = true) { job(id: 1) { id name @include(if: $a) } }"),
        new("query Q @include(if: true) { job(id: 1) { id } }"), new("{ job(id: 1) { ...F @skip(if: false) } } fragment F on Job { id }"), new("{ job(id: 1) { ...F } } fragment F on Job @skip(if: true) { id }"), new("query Q($a: ID @skip(if: true)) { jobs(id: $a) { count } }"), new("{ job(id: 1) { id @deprecated } }"),
        new("{ job(id: 1) { id @skip(if: null) } }"), new("{ job(id: 1) { id @specifiedBy(url: \"x\") } }"),

        // Merging.
        new("{ job(id: 1) { id id } }"), new("{ job(id: 1) { a: id a: name } }"), new("{ a: job(id: 1) { id } a: job(id: 2) { id } }"), new("{ a: job(id: 1) { id } a: job(id: 1) { name } }"), new("{ a: job(id: 1) { x: id } a: job(id: 1) { x: name } }"),
        new("query Q($i: ID!) { a: job(id: $i) { id } a: job(id: 1) { id } }", """{"i":1}"""), new("{ a: job(id: \"1\") { id } a: job(id: 1) { id } }"), new("{ jobs(limit: 1, offset: 2) { count } jobs(offset: 2, limit: 1) { count } }"), new("{ job(id: 1) { ...F name: id } } fragment F on Job { name }"),
       
        new("{ a: jobs(status: [running]) { count } a: jobs(status: running) { count } }"), new("mutation { a: createJob(input: {targetId: 1, clusterId: 2}) { id } a: createJob(input: {clusterId: 2, targetId: 1}) { id } }"), new("{ job(id: 1) { t: tasks(limit: 1) { count } t: tasks { count } } }"),

        // Variables.
        new("query Q($id: ID!) { job(id: $id) { id } }", """{"id":"a"}"""), new("query Q($id: ID!) { job(id: $id) { id } }"), new("query Q($id: ID!) { job(id: $id) { id } }", """{"id":null}"""), new("query Q($id: ID!) { job(id: $id) { id } }", """{"id":1}"""), new("query Q($id: ID!) { job(id: $id) { id } }", """{"id":1.5}"""),
        new("query Q($id: ID!) { job(id: $id) { id } }", """{"id":["a"]}"""), new("query Q($id: ID!) { job(id: $id) { id } }", """{"id":true}"""), new("query Q($id: ID!) { job(id: $id) { id } }", """{"id":"a","more":1}"""), new("query Q($id: ID) { job(id: $id) { id } }", """{"id":"a"}"""),
        new("query Q($id: ID = \"a\") { job(id: $id) { id } }"), new("query Q($id: ID = null) { job(id: $id) { id } }"), new("query Q($id: ID! = \"a\") { job(id: $id) { id } }"), new("query Q($id: ID = \"a\") { job(id: $id) { id } }", """{"id":null}"""), new("query Q($id: String!) { job(id: $id) { id } }", """{"id":"a"}"""),
        new("query Q { job(id: $id) { id } }"), new("query Q($id: ID!, $x: Int) { job(id: $id) { id } }", """{"id":"a"}"""), new("query Q($id: ID!, $id: ID!) { job(id: $id) { id } }", """{"id":"a"}"""), new("query Q($id: Job) { job(id: $id) { id } }"), new("query Q($id: Nothing) { job(id: $id) { id } }"),
        new("query Q($l: Int) { jobs(limit: $l) { count } }", """{"l":"1"}"""), new("query Q($l: Int) { jobs(limit: $l) { count } }", """{"l":1.0}"""), new("query Q($l: Int) { jobs(limit: $l) { count } }", """{"l":1.5}"""), new("query Q($l: Int) { jobs(limit: $l) { count } }", """{"l":2147483648}"""), new("query Q($l: Int!) { jobs(limit: $l) { count } }", """{"l":1}"""),
        new("query Q($s: TaskStatus!) { jobs(status: [$s]) { count } }", """{"s":"running"}"""), new("query Q($s: TaskStatus!) { jobs(status: $s) { count } }", """{"s":"running"}"""), new("query Q($s: TaskStatus) { jobs(status: [$s]) { count } }", """{"s":"running"}"""), new("query Q($s: [TaskStatus!]) { jobs(status: $s) { count } }", """{"s":"running"}"""),
        new("query Q($s: [TaskStatus!]) { jobs(status: $s) { count } }", """{"s":["running",null]}"""), new("query Q($s: [TaskStatus]) { jobs(status: $s) { count } }", """{"s":["running"]}"""), new("query Q($s: [TaskStatus!]) { jobs(status: $s) { count } }", """{"s":["RUNNING"]}"""),
        new("mutation M($i: CreateJob) { createJob(input: $i) { id } }", """{"i":{"targetId":1,"tasks":[{"engineId":"e","payload":{"x":[1,null]}}]}}"""), new("mutation M($i: CreateJob) { createJob(input: $i) { id } }", """{"i":{"nothing":1}}"""), new("mutation M($i: CreateJob) { createJob(input: $i) { id } }", """{"i":[]}"""),
        new("mutation M($t: ID) { createJob(input: {targetId: $t}) { id } }", """{"t":"x"}"""), new("mutation M($t: Int) { createJob(input: {targetId: $t}) { id } }", """{"t":1}"""), new("mutation M($p: JSONData) { createJob(input: {tasks: [{payload: $p}]}) { id } }", """{"p":{"a":1}}"""), new("mutation M($p: String) { createJob(input: {tasks: [{payload: {a: $p}}]}) { id } }", """{"p":"1"}"""),
        new("query Q($id: ID!) { job(id: $id) { ...F } } fragment F on Job { tasks(limit: $l) { count } }", """{"id":"a"}"""), new("query Q($id: ID!, $l: Int) { job(id: $id) { ...F } } fragment F on Job { tasks(limit: $l) { count } }", """{"id":"a"}"""),
        new("query Q($l: Int = \"x\") { jobs(limit: $l) { count } }"), new("query Q($s: [TaskStatus!] = running) { jobs(status: $s) { count } }"), new("query Q($id: id!) { job(id: $id) { id } }", """{"id":"a"}"""),
    ];
}
