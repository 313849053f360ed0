using System.Collections.Immutable;

namespace Contribution.Rules.Testing;

/// <summary>Expectations on a result: its rule set, its answers, its findings.</summary>
public sealed class ResultExpectation
{
    internal ResultExpectation(BasesResult result) => Result = result;

    /// <summary>The result, for further checks of a test.</summary>
    public BasesResult Result { get; }

    private ImmutableArray<Finding> Findings => Result.Findings;

    /// <summary>The answer to one person.</summary>
    /// <exception cref="ExpectationException">No person has that id.</exception>
    public BaseExpectation Person(string id) =>
        Result.Persons.FirstOrDefault(person => person.Id == id) is ContributionBase answer
            ? new BaseExpectation(this, answer, "person", "人员")
            : throw new ExpectationException(
                $"应有人员 {id}，实有：{Ids()}",
                $"expected a person {id}, found: {Ids()}"
            );

    /// <summary>The answer to the employer.</summary>
    /// <exception cref="ExpectationException">The request had no employer.</exception>
    public BaseExpectation Employer() =>
        Result.Employer is ContributionBase answer
            ? new BaseExpectation(this, answer, "employer", "单位")
            : throw new ExpectationException("应有单位，实无", "expected an employer, found none");

    /// <summary>So many persons were answered.</summary>
    /// <exception cref="ExpectationException">There are more or fewer.</exception>
    public ResultExpectation Persons(int count) =>
        Holds(Result.Persons.Length == count, $"{count} persons", $"{count} 人", $"{Result.Persons.Length}: {Ids()}");

    /// <summary>A rule set answered.</summary>
    /// <param name="id">Its id: <c>230600/pension/2011</c>.</param>
    /// <exception cref="ExpectationException">Another one did.</exception>
    public ResultExpectation RuleSet(string id) =>
        Holds(
            Result.RuleSet.Id.ToString() == id,
            $"rule set {id}",
            $"规则集 {id}",
            $"{Result.RuleSet.Id} ({Result.RuleSet.Document})"
        );

    /// <summary>The rules read a reference wage (社平工资).</summary>
    /// <param name="yuan">Yuan a month, to the fen.</param>
    /// <exception cref="ExpectationException">They read another, or none.</exception>
    public ResultExpectation ReferenceWage(decimal yuan) =>
        Holds(
            Result.ReferenceWage?.Value == yuan,
            $"reference wage {OutcomeText.Yuan(yuan)}",
            $"社平工资 {OutcomeText.Yuan(yuan)}",
            $"{OutcomeText.Yuan(Result.ReferenceWage?.Value)} ({Result.RuleSet.Id})"
        );

    /// <summary>There is a finding.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="path">The place in the request that it concerns, as a JSON Pointer; null where that does not matter.</param>
    /// <exception cref="ExpectationException">There is none such.</exception>
    public ResultExpectation Finding(string code, string? path = null) =>
        Holds(
            Findings.Any(finding => finding.Code == code && (path is null || finding.Path == path)),
            $"finding {code} {path}".TrimEnd(),
            $"提示 {code} {path}".TrimEnd(),
            Listed()
        );

    /// <summary>There is no finding, of one code or at all.</summary>
    /// <param name="code">The code; null is any.</param>
    /// <exception cref="ExpectationException">There is one.</exception>
    public ResultExpectation NoFinding(string? code = null) =>
        Holds(
            !Findings.Any(finding => code is null || finding.Code == code),
            $"no finding {code}".TrimEnd(),
            $"无提示 {code}".TrimEnd(),
            Listed()
        );

    private ResultExpectation Holds(bool holds, string en, string zh, string found) =>
        holds ? this : throw new ExpectationException($"应为{zh}，实为 {found}", $"expected {en}, found {found}");

    private string Ids() => string.Join(", ", Result.Persons.Select(person => person.Id).DefaultIfEmpty("none"));

    private string Listed() =>
        string.Join(", ", Findings.Select(finding => $"{finding.Code} {finding.Path}").DefaultIfEmpty("none"));
}
