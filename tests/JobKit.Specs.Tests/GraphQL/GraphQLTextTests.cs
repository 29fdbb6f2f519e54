namespace JobKit.Specs.Tests;

/// <summary>Texts are read and written as GraphQL's specification has them.</summary>
public sealed class GraphQLTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one", "one")]
    [InlineData("  one  ", "  one  ")]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("first\n    second\n      third", "first\nsecond\n  third")]
    [InlineData("  first\n    second\n  third", "  first\n  second\nthird")]
    [InlineData("\n\t\t\tone\n\t two", "\tone\ntwo")]
    [InlineData("\n    one\n \n    two\n", "one\n\ntwo")]
    [InlineData("\n    one\n      \n    two\n", "one\n  \ntwo")]
    [InlineData(" \n\t\n  \n", "")]
    [InlineData("\r\n  one\r\n    two\r  three\r\n", "one\n  two\nthree")]
    [InlineData("\n  one  \n  two\t\n", "one  \ntwo\t")]
    [InlineData("\n  a \\\"\"\" b \\n c\n", "a \"\"\" b \\n c")]
    [InlineData("\n  \u00A0one\n  two\n", "\u00A0one\ntwo")]
    public void A_block_text_loses_the_indentation_of_its_lines_and_its_blank_ends(string raw, string meaning)
    {
        ValueOf($"{{ f(a: \"\"\"{raw}\"\"\") }}").Should().Be(new GraphQLValue(GraphQLValueKind.String, meaning));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("-1.5e3")]
    [InlineData("null")]
    [InlineData("[[1, 2], [], WORD]")]
    [InlineData("{a: 1, b: {c: [true, null]}}")]
    [InlineData("\"a \\\"b\\\" \\\\ \\n\\r\\t\\b\\f \\u0001 \\u007F é😀\"")]
    public void A_value_is_written_as_it_can_be_read(string text) => ValueOf($"{{ f(a: {text}) }}").ToString().Should().Be(text);

    private static GraphQLValue ValueOf(string document)
    {
        var (read, error) = GraphQLDocument.Read(new SourceFile("a.graphql", "a.graphql", document));
        error.Should().BeNull();
        return read!.Operations[0].Selections.OfType<GraphQLFieldSelection>().Single().Arguments[0].Value;
    }
}
