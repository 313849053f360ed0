namespace Contribution.Rules.Tests.RuleSets.Building.Provisions;

public sealed class RuleFaultsTest
{
    [Theory]
    [InlineData(
        "/individualBase/1/when",
        "person.priorYearMonthlyWgae < floor",
        FaultCode.UnknownName,
        1,
        "person.priorYearMonthlyWage"
    )]
    [InlineData("/individualBase/1/when", "person.priorYearMonthlyWage < flor", FaultCode.UnknownName, 31, "floor")]
    [InlineData("/individualBase/1/when", "person.category = employe", FaultCode.UnknownValue, 19, "employee")]
    [InlineData("/individualBase/1/when", "person.priorYearMonthlyWage", FaultCode.TypeMismatch, 1, null)]
    [InlineData("/individualBase/1/when", "", FaultCode.Syntax, 1, null)]
    [InlineData("/individualBase/1/base", "person.priorYearMonthlyWage * floor", FaultCode.NotLinear, 29, null)]
    [InlineData("/individualBase/1/base", "person.hardship", FaultCode.TypeMismatch, 1, null)]
    [InlineData("/individualBase/1/base", "persons.individualBases", FaultCode.UnknownName, 1, null)]
    [InlineData("/employerBase/0/base", "person.priorYearMonthlyWage", FaultCode.UnknownName, 1, null)]
    [InlineData("/employerBase/0/when", "status = determined", FaultCode.UnknownName, 1, null)]
    [InlineData("/individualBase/1/base", "person.idNumber", FaultCode.UnknownName, 1, null)]
    [InlineData("/individualBase/1/base", "person.filedBase", FaultCode.UnknownName, 1, "person.declaredBase")]
    [InlineData("/amounts/floor/value", "ratio * person.priorYearMonthlyWage", FaultCode.UnknownName, 9, null)]
    [InlineData("/define/known", "person.hardship +", FaultCode.Syntax, 18, null)]
    [InlineData("/define/known", "persons.individualBse != null", FaultCode.UnknownName, 1, "persons.individualBases")]
    [InlineData(
        "/define/known",
        "persons.headcount > employr.realNameHeadcount",
        FaultCode.UnknownName,
        21,
        "employer.realNameHeadcount"
    )]
    public void Faulty_expression_is_reported_with_file_place_and_column(
        string place,
        string text,
        string code,
        int column,
        string? nearest
    )
    {
        Fault fault = RuleFolder.FaultOf((place, $"\"{text}\""));

        (fault.Code, fault.File, fault.Path).Should().Be((code, "a.json", place), fault.En);
        (fault.Column, fault.Nearest).Should().Be((column, nearest), fault.En);
    }

    [Fact]
    public void Id_given_twice_in_a_determination_is_a_fault()
    {
        Fault fault = RuleFolder.FaultOf(
            ("/individualBase/-", """{ "id": "floor", "article": "三", "when": "false", "base": "floor" }""")
        );

        (fault.Code, fault.File, fault.Path, fault.Found)
            .Should()
            .Be((FaultCode.DuplicateId, "a.json", "/individualBase/2/id", "floor"));
    }

    [Fact]
    public void Same_id_in_both_determinations_is_allowed()
    {
        var set = RuleFolder.Read(("/employerBase/0/id", "\"floor\""));

        set.EmployerBase.Rules.Single().Id.Should().Be("floor");
    }

    [Theory]
    [InlineData("/individualBase/0/base", null, "/individualBase/0/base", "status determined", "a base")]
    [InlineData("/individualBase/0/status", "notInsured", "/individualBase/0/base", "status notInsured", "no base")]
    [InlineData(
        "/individualBase/0/status",
        "notApplicable",
        "/individualBase/0/base",
        "status notApplicable",
        "no base"
    )]
    [InlineData(
        "/individualBase/0/exemptWage",
        "person.pensionBase",
        "/individualBase/0/exemptWage",
        "status determined",
        "status notInsured"
    )]
    public void Base_and_status_must_agree(string place, string? text, string path, string found, string allowed)
    {
        Fault fault = RuleFolder.FaultOf((place, text is null ? null : $"\"{text}\""));

        (fault.Code, fault.File, fault.Path, fault.Found, fault.Allowed)
            .Should()
            .Be((FaultCode.BaseAndStatus, "a.json", path, found, allowed));
    }

    [Theory]
    [InlineData("provisional")]
    [InlineData("unchanged")]
    public void Every_other_status_requires_a_base(string status)
    {
        Fault fault = RuleFolder.FaultOf(
            ("/individualBase/1/status", $"\"{status}\""),
            ("/individualBase/1/base", null)
        );

        (fault.Code, fault.Path, fault.Found)
            .Should()
            .Be((FaultCode.BaseAndStatus, "/individualBase/1/base", $"status {status}"));
    }

    [Theory]
    [InlineData("person.priorYearMonthlyWage + 1", FaultCode.TypeMismatch)]
    [InlineData("0", FaultCode.TypeMismatch)]
    [InlineData("floor", FaultCode.TypeMismatch)]
    [InlineData("referenceWage", FaultCode.TypeMismatch)]
    [InlineData("person.provisionalMonths", FaultCode.TypeMismatch)]
    [InlineData("employer.pensionBase", FaultCode.TypeMismatch)]
    [InlineData("person.hardship", FaultCode.TypeMismatch)]
    [InlineData("person.name", FaultCode.UnknownName)]
    public void Exempt_wage_must_be_money_of_the_person(string wage, string code)
    {
        Fault fault = RuleFolder.FaultOf(
            (
                "/individualBase/-",
                $$"""{ "id": "out", "article": "四", "when": "false", "status": "notInsured", "exemptWage": "{{wage}}" }"""
            )
        );

        (fault.Code, fault.File, fault.Path).Should().Be((code, "a.json", "/individualBase/2/exemptWage"));
    }

    [Theory]
    [InlineData("/parameters/known", """{ "value": 1, "article": "一" }""", "/define/known")]
    [InlineData("/parameters/floor", """{ "value": 1, "article": "一" }""", "/amounts/floor")]
    [InlineData("/figures", """{ "floor": { "yearsBefore": 2, "article": "一" } }""", "/amounts/floor")]
    [InlineData("/define/ratio", "\"true\"", "/define/ratio")]
    [InlineData("/define/ceiling", "\"true\"", "/define/ceiling")]
    [InlineData("/parameters/referenceWage", """{ "value": 1, "article": "一" }""", "/parameters/referenceWage")]
    [InlineData("/parameters/base", """{ "value": 1, "article": "一" }""", "/parameters/base")]
    [InlineData("/define/status", "\"true\"", "/define/status")]
    [InlineData("/parameters/employee", """{ "value": 1, "article": "一" }""", "/parameters/employee")]
    [InlineData("/define/none", "\"true\"", "/define/none")]
    [InlineData("/define/and", "\"true\"", "/define/and")]
    [InlineData("/parameters/null", """{ "value": 1, "article": "一" }""", "/parameters/null")]
    [InlineData("/amounts/max", """{ "value": "1", "article": "一" }""", "/amounts/max")]
    public void Name_must_have_one_meaning(string place, string json, string path)
    {
        Fault fault = RuleFolder.FaultOf((place, json));

        (fault.Code, fault.File, fault.Path).Should().Be((FaultCode.DuplicateId, "a.json", path));
        fault.Found.Should().Be(path[(path.LastIndexOf('/') + 1)..]);
    }

    [Theory]
    [InlineData("/define/and", "\"and\" is a word of the rule language or a fact; use another id")]
    [InlineData("/define/employee", "\"employee\" is a word of the rule language or a fact; use another id")]
    [InlineData("/define/ratio", "id \"ratio\" is used twice; use another id")]
    public void Name_of_the_rule_language_has_another_sentence_than_a_repeated_one(string place, string en) =>
        RuleFolder.FaultOf((place, "\"true\"")).En.Should().Be(en);

    [Theory]
    [InlineData("a.b")]
    [InlineData("1st")]
    [InlineData("")]
    [InlineData("_a")]
    [InlineData("a-b")]
    [InlineData("比例")]
    [InlineData("a b")]
    public void Name_must_be_a_letter_with_letters_and_digits(string name)
    {
        foreach (
            (string part, string json) in new[]
            {
                ("parameters", """{ "value": 1, "article": "一" }"""),
                ("amounts", """{ "value": "1", "article": "一" }"""),
                ("define", "\"true\""),
            }
        )
        {
            Fault fault = RuleFolder.FaultOf(($"/{part}/{name}", json));

            (fault.Code, fault.Path, fault.Found, fault.Allowed)
                .Should()
                .Be((FaultCode.OutOfRange, $"/{part}/{name}", name, "letter (letter | digit | _)*"));
        }
    }

    [Theory]
    [InlineData("zh", "原基数 {base", "{")]
    [InlineData("en", "was base}", "}")]
    [InlineData("en", "}base{", "}{")]
    [InlineData("zh", "{{base}}", "{{}}")]
    public void Braces_of_a_finding_must_be_paired(string language, string text, string found)
    {
        Fault fault = RuleFolder.FaultOf(
            (
                "/findings",
                $$"""[{ "id": "f", "for": "individualBase", "article": "一", "when": "true", "{{language}}": "{{text}}" }]"""
            )
        );

        (fault.Code, fault.Path, fault.Found).Should().Be((FaultCode.Syntax, $"/findings/0/{language}", found));
    }

    [Theory]
    [InlineData("""{ "id": "i", "for": "individualBase" }""", FaultCode.Missing, "/invariants/0")]
    [InlineData(
        """{ "id": "i", "for": "individualBase", "holds": "true", "risesWith": "referenceWage" }""",
        FaultCode.Missing,
        "/invariants/0"
    )]
    [InlineData(
        """{ "id": "i", "for": "individualBase", "risesWith": "base + 1" }""",
        FaultCode.TypeMismatch,
        "/invariants/0/risesWith"
    )]
    [InlineData(
        """{ "id": "i", "for": "individualBase", "holds": "base" }""",
        FaultCode.TypeMismatch,
        "/invariants/0/holds"
    )]
    [InlineData("""{ "id": " ", "for": "individualBase", "holds": "true" }""", FaultCode.Missing, "/invariants/0/id")]
    public void Invariant_must_have_one_statement(string json, string code, string path)
    {
        Fault fault = RuleFolder.FaultOf(("/invariants", $"[{json}]"));

        (fault.Code, fault.File, fault.Path).Should().Be((code, "a.json", path));
    }

    [Theory]
    [InlineData("/findings", """{ "id": "x", "for": "individualBase", "article": "一", "when": "true" }""")]
    [InlineData("/invariants", """{ "id": "x", "for": "individualBase", "holds": "true" }""")]
    public void Same_id_twice_in_a_list_is_a_fault(string place, string json)
    {
        Fault fault = RuleFolder.FaultOf((place, $"[{json}, {json}]"));

        (fault.Code, fault.Path, fault.Found).Should().Be((FaultCode.DuplicateId, place + "/1/id", "x"));
    }

    [Fact]
    public void Procedure_must_be_for_the_employer_or_a_person()
    {
        Fault fault = RuleFolder.FaultOf(("/procedure", """[{ "for": "persons", "article": "三" }]"""));

        (fault.Code, fault.Path, fault.Found, fault.Nearest)
            .Should()
            .Be((FaultCode.UnknownValue, "/procedure/0/for", "persons", "person"));
    }

    [Theory]
    [InlineData("enterprize", "enterprise")]
    [InlineData("nobody", null)]
    [InlineData("nonne", "none")]
    public void Pair_must_be_of_a_known_kind_or_none(string kind, string? nearest)
    {
        Fault fault = RuleFolder.FaultOf(($"/covers/pairs/{kind}", "[\"employee\"]"));

        (fault.Code, fault.File, fault.Path, fault.Found, fault.Nearest)
            .Should()
            .Be((FaultCode.UnknownValue, "a.json", "/covers/pairs", kind, nearest));
        fault.Allowed.Should().StartWith("enterprise, ").And.EndWith(", none");
    }
}
