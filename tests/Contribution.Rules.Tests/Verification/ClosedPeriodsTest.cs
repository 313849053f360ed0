using Contribution.Rules.Authoring;

namespace Contribution.Rules.Tests.Verification;

public sealed class ClosedPeriodsTest : IDisposable
{
    private const string Year2020 = "990000/pension/2020";
    private const string Year2021 = "990000/pension/2021";
    private const string Mark = """[{ "document": "补〔2026〕9号", "article": "二" }]""";

    private readonly RuleFolder _folder = new();

    public ClosedPeriodsTest() => Release("2020-12");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Verify_accepts_unchanged_files()
    {
        VerificationReport report = Verify();

        report.Released.Should().BeEmpty();
        report.Holds.Should().BeTrue();
    }

    [Fact]
    public void Verify_refuses_a_change_of_a_closed_year_with_both_hashes()
    {
        string released = _folder.Get(Year2020).Hash;
        Change();

        VerificationReport report = Verify();

        ReleasedChange change = report.Released.Should().ContainSingle().Subject;
        (change.Id, change.File, change.IsClosed, change.ClosedThrough)
            .Should()
            .Be((Year2020, "a.json", true, new YearMonth(2020, 12)));
        (change.Released.Hash, change.Released.Through).Should().Be((released, new YearMonth(2020, 12)));
        change.Hash.Should().Be(_folder.Get(Year2020).Hash).And.NotBe(released);
        (change.Holds, report.Holds).Should().Be((false, false));
    }

    [Fact]
    public void Verify_accepts_a_change_that_names_its_document()
    {
        Change(("/retroactive", Mark));

        VerificationReport report = Verify();

        report.Released.Should().ContainSingle().Which.By!.Document.Should().Be("补〔2026〕9号");
        report.Holds.Should().BeTrue();
    }

    [Fact]
    public void Verify_refuses_the_document_of_another_year()
    {
        Change(("/retroactive", """[{ "document": "补1号", "article": "二", "years": { "from": 2021 } }]"""));

        Verify().Released.Should().ContainSingle().Which.By.Should().BeNull();
    }

    [Fact]
    public void Verify_accepts_a_document_for_one_release_only()
    {
        Change(("/retroactive", Mark));
        Release("2020-12");
        Verify().Released.Should().BeEmpty();

        _folder.With("a.json", SampleRules.Text(("/parameters/ratio/value", "0.55"), ("/retroactive", Mark)));
        Verify().Holds.Should().BeFalse();

        _folder.With(
            "a.json",
            SampleRules.Text(
                ("/parameters/ratio/value", "0.55"),
                ("/retroactive", Mark),
                ("/retroactive/-", """{ "document": "补〔2027〕1号", "article": "一" }""")
            )
        );
        Verify().Released.Should().ContainSingle().Which.By!.Document.Should().Be("补〔2027〕1号");
    }

    [Fact]
    public void Verify_accepts_changes_of_an_open_year_and_refuses_them_after_a_given_month()
    {
        Change();

        RuleSetVerifier.VerifyDirectory(_folder.FullName, new YearMonth(2019, 12)).Released.Should().BeEmpty();
        RuleSetVerifier
            .VerifyDirectory(_folder.FullName, new YearMonth(2021, 12))
            .Released.Select(change => change.Id)
            .Should()
            .Equal(Year2020, Year2021);
    }

    [Fact]
    public void Verify_reports_a_change_in_a_parent_for_each_child()
    {
        _folder.With("b.json", SampleRules.Child("990000/pension", "990100"));
        Release("2020-12");
        Change();
        Verify().Released.Select(change => change.Id).Should().Equal(Year2020, "990100/pension/2020");

        Change(("/retroactive", Mark));
        Verify().Released.Should().HaveCount(2).And.OnlyContain(change => change.By!.Document == "补〔2026〕9号");
    }

    [Fact]
    public void Verify_refuses_a_missing_released_rule_set_even_in_an_open_year()
    {
        _folder.With("a.json", SampleRules.Text(("/contributionYears", """{ "from": 2022 }""")));

        VerificationReport report = Verify();

        report
            .Released.Select(change => (change.Id, change.IsClosed, change.Hash, change.Holds))
            .Should()
            .Equal((Year2020, true, null, false), (Year2021, false, null, false));
        report.Holds.Should().BeFalse();
    }

    [Fact]
    public void Verify_refuses_to_open_a_closed_year_by_moving_its_months()
    {
        _folder.With(
            "a.json",
            SampleRules.Text(
                (
                    "/contributionYears",
                    """{ "from": 2020, "periods": { "2020": { "from": "2020-01", "through": "2020-12" } } }"""
                )
            )
        );
        Release("2020-12");
        _folder.With(
            "a.json",
            SampleRules.Text(
                (
                    "/contributionYears",
                    """{ "from": 2020, "periods": { "2020": { "from": "2020-02", "through": "2021-01" } } }"""
                )
            )
        );

        Verify().Released.Should().ContainSingle().Which.Holds.Should().BeFalse();
    }

    [Fact]
    public void Verify_requires_a_document_for_a_file_that_replaces_a_closed_embedded_rule_set()
    {
        using RuleDirectory agency = new();
        agency.With("230600-daqing/2011-pension.json", file => file["source"]!.AsObject()["note"] = "read again");

        ReleasedChange change = RuleSetVerifier
            .VerifyDirectory(agency.FullName)
            .Released.Should()
            .ContainSingle()
            .Subject;

        (change.Id, change.Holds).Should().Be(("230600/pension/2011", false));
    }

    [Fact]
    public void Verify_reports_a_faulty_ledger_as_a_fault_of_the_folder()
    {
        _folder.With("released.json", "{ }");

        VerificationReport report = Verify();

        report.Faults.Should().Contain(fault => fault.File == "released.json" && fault.Code == FaultCode.Missing);
        report.Holds.Should().BeFalse();
    }

    private VerificationReport Verify() => RuleSetVerifier.VerifyDirectory(_folder.FullName);

    private void Change(params (string, string?)[] more) =>
        _folder.With("a.json", SampleRules.Text([("/parameters/ratio/value", "0.65"), .. more]));

    /// <summary>Releases the folder as it is; before the first time it holds the sample.</summary>
    private void Release(string closedThrough)
    {
        if (!File.Exists(Path.Combine(_folder.FullName, "a.json")))
        {
            _folder.With("a.json", SampleRules.Text());
        }

        _folder.With(
            "released.json",
            RuleSetRelease.Read(_folder.FullName).Next("1", YearMonth.Parse(closedThrough)).Write()
        );
    }
}
