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
    public void A_name_is_escaped_as_RFC_6901_asks(string path, string name, string child) =>
        JsonPath.Child(path, name).Should().Be(child);

    [Fact]
    public void A_place_is_a_number() => JsonPath.Child("/persons", 12).Should().Be("/persons/12");
}
