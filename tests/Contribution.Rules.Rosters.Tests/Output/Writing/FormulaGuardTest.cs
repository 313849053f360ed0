using Contribution.Rules.Rosters.Commands.Check;
using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Rosters.Tests.Output.Writing;

public sealed class FormulaGuardTest
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-1+1|cmd", "'-1+1|cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("-1e", "'-1e")]
    [InlineData("-12.50", "-12.50")]
    [InlineData("+3", "+3")]
    [InlineData("P-1", "P-1")]
    [InlineData("'x", "'x")]
    [InlineData("", "")]
    public void CsvLines_guards_formulas_and_keeps_numbers(string value, string written)
    {
        using StringWriter text = new();

        CsvLines.Append(
            text,
            [
                ["a", "b"],
                [value, "x"],
            ]
        );

        text.ToString().Should().Be($"a,b\n{written},x\n");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("'x")]
    [InlineData("-5")]
    [InlineData("")]
    public void Remove_restores_the_text(string text) =>
        FormulaGuard.Remove(FormulaGuard.Guard(text)).Should().Be(text);

    [Fact]
    public void RejectsCsv_guards_value_and_row()
    {
        using StringWriter text = new();

        RejectsCsv.Write(text, [new RejectedRow("p.csv", 2, "id", "=1+1", "no", "=1+1,employee")], chinese: false);

        text.ToString().Should().EndWith("p.csv,2,id,'=1+1,no,\"'=1+1,employee\"\n");
    }

    [Fact]
    public void QualityCsv_guards_anomalies()
    {
        QualityReport report = QualityGate.Check(
            new RosterFile("p.csv", "id,category,idNumber\nP,employee,\"=cmd|' /C calc'!A0\"\n"u8.ToArray()),
            null,
            new QualityOptions()
        );
        using StringWriter text = new();

        SheetCsv.WritePlain(QualityCsv.Anomalies(report), text);

        text.ToString().Should().Contain(",'=cmd|' /C calc'!A0,").And.NotContain(",=cmd");
    }
}
