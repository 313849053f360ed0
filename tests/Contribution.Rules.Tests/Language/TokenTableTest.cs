using Contribution.Rules.Language;

namespace Contribution.Rules.Tests.Language;

public sealed class TokenTableTest
{
    [Fact]
    public void Cut_returns_the_same_tokens_for_the_same_text()
    {
        TokenTable table = new();

        table.Cut("a + 1").Should().Equal(Lexer.Read("a + 1"));
        (table.Cut("a + 1") == table.Cut("a + 1")).Should().BeTrue("the same array is returned");
        table.Cut("a - 1").Should().NotEqual(table.Cut("a + 1"));
    }

    [Fact]
    public void Cut_refuses_a_faulty_text_each_time()
    {
        TokenTable table = new();

        for (int time = 0; time < 2; time++)
        {
            table.Invoking(faulty => faulty.Cut("a # b")).Should().Throw<ExpressionException>();
        }
    }
}
