// Which scenario makes a job fail.

/** The scenario in which a job of the vendor fails. */
export function failingScenario(vendor) {
    const failed = new Set(vendor.words.filter((word) => word.state === "failed").map((word) => word.word));
    const fails = vendor.scenarios.filter((scenario) => failed.has(scenario.steps.at(-1)?.word));
    return (fails.find((scenario) => scenario.name === "fails") ?? fails[0])?.name ?? "fails";
}
