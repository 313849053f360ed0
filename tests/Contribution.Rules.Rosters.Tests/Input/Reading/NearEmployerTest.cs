using System.Text;
using Contribution.Rules.Rosters.Tests.Commands.Rosters;

namespace Contribution.Rules.Rosters.Tests.Input.Reading;

/// <summary>A person whose employer's id is misspelt leaves the employer that is most likely meant open.</summary>
public sealed class NearEmployerTest
{
    private const string Header = "个人编号,单位编号,人员类别,月平均工资\n";

    [Theory]
    [InlineData("0012", "12")]
    [InlineData("12", "0012")]
    [InlineData("12", "12.0")]
    [InlineData("E-1", "E\u20111")]
    [InlineData("E-1", "E\u20131")]
    [InlineData("E-1", "E-\u00AD1")]
    [InlineData("E-1", "e-1")]
    [InlineData("E-1", "E - 1")]
    public void Both_pipelines_hold_the_row_against_the_employer_that_is_meant(string listed, string written)
    {
        Written plain = By(PlainBases.Run, listed, written);
        Written streamed = By(Written.Streamed, listed, written);

        plain.EmployerLines.Should().ContainSingle(line => line.Contains("undetermined", StringComparison.Ordinal));
        plain.RejectLines.Should().ContainSingle().Which.Should().Contain($"did you mean \"\"{listed}\"\"?");
        (streamed.Persons, streamed.Employers, streamed.Rejects)
            .Should()
            .Be((plain.Persons, plain.Employers, plain.Rejects));
    }

    [Theory]
    [InlineData("E-2")]
    [InlineData("0120")]
    public void Both_pipelines_hold_no_other_row_against_an_employer(string written) =>
        By(Written.Streamed, "E-1", written)
            .EmployerLines.Should()
            .NotContain(line => line.Contains("undetermined", StringComparison.Ordinal));

    private static Written By(Func<BasesJob, BasesFiles, BasesRun> run, string listed, string written) =>
        Written.By(
            run,
            Encoding.UTF8.GetBytes($"{Header}P-1,{written},职工,2500\nP-2,{listed},职工,2600\n"),
            Encoding.UTF8.GetBytes($"单位编号,单位类型,单位月平均工资总额\n{listed},企业,5500\nE-9,企业,2800\n")
        );
}
