using JobKit.MockServer;

namespace JobKit.Cli.Mock;

/// <summary>The receipt of a replay, for people: what is wrong at its line, a table, a last line that sums up.</summary>
internal static class ReceiptText
{
    public static void Write(ReplayReceipt receipt, TextWriter output)
    {
        foreach (var finding in receipt.Findings)
        {
            output.WriteLine(finding);
        }

        var width = receipt.Providers.Select(provider => provider.Name.Length).Append("provider".Length).Max();
        output.WriteLine($"{"provider".PadRight(width)}  operations  examples  equal  different  not sayable  break their schema  made up  invalid");
        foreach (var provider in receipt.Providers)
        {
            output.WriteLine($"{provider.Name.PadRight(width)}  {provider.Operations,10}  {provider.Examples,8}  {provider.Equal,5}  {provider.Different,9}  {provider.NotSayable,11}  {provider.Broken,18}  {provider.Derived,7}  {provider.Invalid,7}");
        }

        var (examples, different) = (receipt.Providers.Sum(provider => provider.Examples), receipt.Providers.Sum(provider => provider.Different));
        output.WriteLine(receipt.Passed ? $"{examples} documented examples replayed: none differs." : $"{examples} documented examples replayed: {different} {(different == 1 ? "differs" : "differ")}.");
    }
}
