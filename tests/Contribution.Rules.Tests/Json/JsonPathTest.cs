using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Json;

public sealed class JsonPathTest
{
    [Theory]
    [InlineData("", "a", "/a")]
    [InlineData("/a", "", "/a/")]
    [InlineData("/a", "b/c", "/a/b~1c")]
    [InlineData("/a", "b~c", "/a/b~0c")]
    [InlineData("/a", "~1", "/a/~01")]
    public void Names_are_escaped_as_in_RFC_6901(string path, string name, string child) =>
        JsonPath.Child(path, name).Should().Be(child);

    [Fact]
    public void Places_of_lists_are_numbers() => JsonPath.Child("/persons", 12).Should().Be("/persons/12");
}
