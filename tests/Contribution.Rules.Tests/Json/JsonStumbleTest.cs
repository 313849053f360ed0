using System.Text;
using System.Text.Json;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Json;

/// <summary>A fault of a text that is no JSON says what stands where it stops being JSON, and what could stand there.</summary>
public sealed class JsonStumbleTest
{
    private const string Value = "\"…\" | 0 | true | false | null | { | [";

    private static readonly JsonDocumentOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    [Theory]
    [InlineData("", "1, byte 1: end of text", Value)]
    [InlineData("{", "1, byte 2: end of text", "\"…\": | }")]
    [InlineData("{\"a\"", "1, byte 5: end of text", ":")]
    [InlineData("{\"\" 1}", "1, byte 5: 1", ":")]
    [InlineData("{\"a\\\"", "1, byte 6: end of text", "\"")]
    [InlineData("{\"a\":", "1, byte 6: end of text", Value)]
    [InlineData("{\"a\":1", "1, byte 7: end of text", ", | }")]
    [InlineData("{\"a\":1,", "1, byte 7: end of text", "\"…\":")]
    [InlineData("{\"a\":1, \n", "2, byte 1: end of text", "\"…\":")]
    [InlineData("{\"a\":1,}", "1, byte 8: }", "no comma before it")]
    [InlineData("{\"a\":1,,}", "1, byte 8: ,", "\"…\":")]
    [InlineData("{\"a\":1 \"b\":2}", "1, byte 8: \"", ", | }")]
    [InlineData("{\"a\":1;\"b\":2}", "1, byte 7: ;", ", | }")]
    [InlineData("{\"a\":01}", "1, byte 7: 1", ", | }")]
    [InlineData("{\"a\":-}", "1, byte 7: }", Value)]
    [InlineData("{\"a\":tru}", "1, byte 9: }", Value)]
    [InlineData("{\"a\":\"x\ny\"}", "1, byte 8: U+000A", "\"")]
    [InlineData("{\"a\":\"C:\\q\"}", "1, byte 10: q", "\" | \\ | / | b | f | n | r | t | u0000")]
    [InlineData("{\"a\"\uFF1A1}", "1, byte 5: \uFF1A U+FF1A", ":")]
    [InlineData("{\n“a”:1}", "2, byte 1: “ U+201C", "\"…\": | }")]
    [InlineData("{\"职工\":1}\n]", "2, byte 1: ]", "end of text")]
    [InlineData("[1\u3000,2]", "1, byte 3: U+3000", ", | ]")]
    [InlineData("[1\uFEFF]", "1, byte 3: U+FEFF", ", | ]")]
    [InlineData("[1 2]", "1, byte 4: 2", ", | ]")]
    [InlineData("[1,]", "1, byte 4: ]", "no comma before it")]
    [InlineData("[,1]", "1, byte 2: ,", Value + " | ]")]
    [InlineData("{\"a\":[1,{}}", "1, byte 11: }", ", | ]")]
    [InlineData("// a\n{}", "1, byte 1: /", Value)]
    public void Fault_names_what_was_found_and_what_is_allowed(string json, string found, string allowed) =>
        Told(json, default).Should().Be(("line " + found, allowed));

    [Theory]
    [InlineData("// a\n{ oops }", "2, byte 3: o", "\"…\": | }")]
    [InlineData("{\"a\":1, // b\n oops}", "2, byte 2: o", "\"…\":")]
    [InlineData("{\"a\":1 /* , */ oops}", "1, byte 16: o", ", | }")]
    [InlineData("[1, /* b */ ,]", "1, byte 13: ,", Value)]
    public void Comments_are_skipped_where_they_are_allowed(string json, string found, string allowed) =>
        Told(json, Lenient).Should().Be(("line " + found, allowed));

    [Theory]
    [InlineData(0, 64)]
    [InlineData(3, 3)]
    public void Excessive_nesting_is_reported_with_the_limit(int given, int most) =>
        Told(new string('[', 100), new JsonDocumentOptions { MaxDepth = given })
            .Should()
            .Be(($"line 1, byte {most + 1}: [", $"≤ {most} × {{ ["));

    private static (string? Found, string? Allowed) Told(string json, JsonDocumentOptions options)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        JsonException thrown = Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(utf8, options));
        Fault fault = JsonErrorLocator.Find(utf8, options, thrown);
        return (fault.Found, fault.Allowed);
    }
}
