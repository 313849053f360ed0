using System.Text.Json;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>The persons of a request one after the other, what they add up to, and then their employer.</summary>
internal sealed class Roll(EffectiveRules rules, Fraction? wage, string? knownOn)
{
    private readonly List<FoundNotice> _ofEmployer = [];
    private readonly List<FoundNotice> _ofPersons = [];
    private Fraction? _individualBases = Fraction.Zero;
    private Fraction? _exemptWages = Fraction.Zero;
    private Fraction? _exemptWagesOutside = Fraction.Zero;
    private bool _anyProvisional;
    private int _headcount;

    /// <summary>The findings of the rule set, those of the employer first.</summary>
    public IEnumerable<FoundNotice> Findings => _ofEmployer.Concat(_ofPersons);

    public void AddPerson(JsonElement person, JsonElement? employer, string path, Leaves answers)
    {
        Dictionary<string, object?> facts = new(CaseFacts.Employer(employer).Concat(CaseFacts.Person(person)))
        {
            ["referenceWage"] = wage,
        };
        Scope scope = new(rules, facts, knownOn);
        Determination determination = new(rules.IndividualBase, scope);
        Rule? rule = determination.Decide();
        string status = rule?.Status ?? "undetermined";
        Fraction? rounded = Base(rule, scope);
        _headcount++;
        _individualBases = rule is null ? null : _individualBases + (rounded ?? Fraction.Zero);
        _anyProvisional |= status == "provisional";
        if (rule?.ExemptWage is Node exempt)
        {
            Fraction? wages = scope.Number(exempt);
            _exemptWages += wages;
            _exemptWagesOutside = facts["person.wageInEmployerTotal"] is true
                ? _exemptWagesOutside
                : _exemptWagesOutside + wages;
        }

        Write(person, path, answers, rule, status, rounded, determination);
        if (rule is null && determination.IsNoTier())
        {
            _ofPersons.Add(new FoundNotice("not-a-tier", path));
        }

        Note("individualBase", facts, scope, status, rounded, Adjustment(person, status, rounded), path, _ofPersons);
    }

    public void AddEmployer(JsonElement employer, Leaves answers)
    {
        Dictionary<string, object?> facts = new(CaseFacts.Employer(employer))
        {
            ["referenceWage"] = wage,
            ["persons.individualBases"] = _individualBases,
            ["persons.exemptWages"] = _exemptWages,
            ["persons.exemptWagesOutside"] = _exemptWagesOutside,
            ["persons.headcount"] = Fraction.From(_headcount),
        };
        Scope scope = new(rules, facts, knownOn);
        Determination determination = new(rules.EmployerBase, scope);
        Rule? rule = determination.Decide();
        string status = rule?.Status ?? "undetermined";
        if (_anyProvisional && rule?.Base is not null && RestsOnBases(rule, determination, scope))
        {
            status = "provisional";
        }

        Fraction? rounded = Base(rule, scope);
        Write(employer, "/employer", answers, rule, status, rounded, determination);
        Note(
            "employerBase",
            facts,
            scope,
            status,
            rounded,
            Adjustment(employer, status, rounded),
            "/employer",
            _ofEmployer
        );
        if (_headcount == 0 && rule?.Base is Node sum && scope.Read(sum).Contains("persons.individualBases"))
        {
            _ofPersons.Add(new FoundNotice("no-persons", "/persons"));
        }
    }

    private static bool RestsOnBases(Rule rule, Determination determination, Scope scope) =>
        determination
            .Silencers(rule)
            .Append(rule)
            .SelectMany(read => new[] { read.When, read.Base })
            .Any(node => node is not null && scope.Read(node).Contains("persons.individualBases"));

    private Fraction? Base(Rule? rule, Scope scope) =>
        rule?.Base is not Node formula ? null
        : scope.Number(formula) is Fraction exact ? rules.Rounding.Apply(exact)
        : throw new UnprovedException($"rule {rule.Id} decides and its base reads what is not known");

    private Fraction? Adjustment(JsonElement owner, string status, Fraction? rounded) =>
        rules.HasTrueUp && status == "determined"
            ? (rounded - CaseFacts.Number(owner, "provisionalBase")) * CaseFacts.Number(owner, "provisionalMonths")
            : null;

    private void Write(
        JsonElement owner,
        string path,
        Leaves answers,
        Rule? rule,
        string status,
        Fraction? rounded,
        Determination determination
    )
    {
        answers.AddText(path + "/id", CaseFacts.Text(owner, "id"));
        answers.Add(path + "/base", rounded?.InFen() ?? "null");
        answers.AddText(path + "/status", status);
        answers.AddText(path + "/rule", rule?.Id);
        answers.AddText(path + "/article", status == "notApplicable" ? null : rule?.Article);
        if (Adjustment(owner, status, rounded) is Fraction adjustment)
        {
            answers.Add(path + "/adjustment", adjustment.InFen());
        }

        if (rule is null)
        {
            answers.AddTexts(path + "/missing", determination.Missing(rules.WageScope ?? ""));
        }
    }

    private void Note(
        string kind,
        Dictionary<string, object?> facts,
        Scope scope,
        string status,
        Fraction? rounded,
        Fraction? adjustment,
        string path,
        List<FoundNotice> into
    )
    {
        // The scope reads these from now on.
        facts["status"] = status;
        facts["base"] = rounded;
        facts["adjustment"] = adjustment;
        into.AddRange(
            rules
                .Notices.Where(notice => notice.For == kind && scope.Value(notice.When) is true)
                .OrderBy(notice => notice.Id, StringComparer.Ordinal)
                .Select(notice => FoundNotice.From(notice, path, scope))
        );
    }
}
