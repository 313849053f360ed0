namespace Contribution.Rules.Tests.RuleSets.Building;

public sealed class EveryFaultAtOnceTest
{
    [Fact]
    public void Load_reports_five_faults_of_meaning_at_once()
    {
        IReadOnlyList<Fault> faults = RuleFolder.FaultsOf(
            SampleRules.Text(
                ("/rounding/step", "0.001"),
                ("/parameters/ratio/article", "\"\""),
                ("/amounts/floor/value", "\"ratio * refrenceWage\""),
                ("/individualBase/0/status", "\"notInsured\""),
                ("/individualBase/1/overrides/0", "\"own\"")
            )
        );

        faults
            .Select(fault => (fault.Code, fault.Path))
            .Should()
            .BeEquivalentTo([
                (FaultCode.OutOfRange, "/rounding/step"),
                (FaultCode.Missing, "/parameters/ratio/article"),
                (FaultCode.UnknownName, "/amounts/floor/value"),
                (FaultCode.BaseAndStatus, "/individualBase/0/base"),
                (FaultCode.UnknownReference, "/individualBase/1/overrides"),
            ]);
    }

    [Fact]
    public void Load_reports_five_faults_of_shape_at_once()
    {
        IReadOnlyList<Fault> faults = RuleFolder.FaultsOf(
            SampleRules.Text(
                ("/insurance", "\"pensoin\""),
                ("/source/document", null),
                ("/rounding/step", "\"0.01\""),
                ("/individualBase/0/whn", "\"true\""),
                ("/employerBase/0/when", "[]")
            )
        );

        faults
            .Select(fault => (fault.Code, fault.Path))
            .Should()
            .BeEquivalentTo([
                (FaultCode.UnknownValue, "/insurance"),
                (FaultCode.Missing, "/source/document"),
                (FaultCode.WrongType, "/rounding/step"),
                (FaultCode.UnknownProperty, "/individualBase/0/whn"),
                (FaultCode.WrongType, "/employerBase/0/when"),
            ]);
    }

    [Fact]
    public void Load_reports_faults_of_meaning_beside_an_unknown_key_and_a_bad_header()
    {
        IReadOnlyList<Fault> faults = RuleFolder.FaultsOf(
            SampleRules.Text(
                ("/collections", "\"x\""),
                ("/jurisdiction", "\"99\""),
                ("/contributionYears/through", "2019"),
                ("/define/known", "\"referenceWage !=\""),
                ("/employerBase/0/base", null)
            )
        );

        faults
            .Select(fault => (fault.Code, fault.File, fault.Path))
            .Should()
            .BeEquivalentTo([
                (FaultCode.UnknownProperty, "a.json", "/collections"),
                (FaultCode.OutOfRange, "a.json", "/jurisdiction"),
                (FaultCode.OutOfRange, "a.json", "/contributionYears"),
                (FaultCode.Syntax, "a.json", "/define/known"),
                (FaultCode.BaseAndStatus, "a.json", "/employerBase/0/base"),
            ]);
    }

    [Fact]
    public void Load_reports_faults_of_other_files_beside_one_that_is_no_JSON()
    {
        using RuleFolder folder = new();
        IReadOnlyList<Fault> faults = folder
            .With("a.json", "{")
            .With("b/b.json", SampleRules.Text(("/employerBase/0/base", "\"0 / 0\"")))
            .With("c.json", SampleRules.Text(("/jurisdiction", "\"980000\""), ("/format", "2")))
            .Faults();

        faults
            .Select(fault => (fault.Code, fault.File, fault.Path))
            .Should()
            .BeEquivalentTo([
                (FaultCode.MalformedJson, "a.json", ""),
                (FaultCode.NotLinear, "b/b.json", "/employerBase/0/base"),
                (FaultCode.OutOfRange, "c.json", "/format"),
            ]);
    }

    [Theory]
    [InlineData("/parameters/ratio/value", null, "/parameters/ratio")]
    [InlineData("/amounts/floor/value", "\"ratio * \"", "/amounts/floor/value")]
    [InlineData("/define/known", "\"nowage != null\"", "/define/known")]
    public void Load_does_not_report_a_part_that_reads_a_faulty_one(string place, string? json, string path)
    {
        string text = SampleRules.Text(
            (place, json),
            ("/ordered", """[["floor", "referenceWage", "ceiling"]]"""),
            ("/amounts/half", """{ "value": "floor / 2", "article": "一" }"""),
            ("/define/poor", "\"known and person.priorYearMonthlyWage < half\""),
            ("/employerBase/0/when", "\"persons.individualBases > half\"")
        );

        RuleFolder.FaultsOf(text).Select(fault => fault.Path).Distinct().Should().Equal(path);
    }

    [Fact]
    public void Exception_lists_all_faults()
    {
        using RuleFolder folder = new();
        folder.With("a.json", SampleRules.Text(("/format", "2"), ("/jurisdiction", "\"1\"")));
        Action loading = () => folder.Load();

        string file = Path.Combine(Path.GetFullPath(folder.FullName), "a.json");
        loading
            .Should()
            .Throw<RuleSetException>()
            .WithMessage(
                $"{file}#/format: out of range: 2; allowed: 1"
                    + Environment.NewLine
                    + $"{file}#/jurisdiction: out of range: 1; allowed: six digits (GB/T 2260)"
            );
    }
}
