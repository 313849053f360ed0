using System.Collections.Immutable;

namespace Contribution.Rules.Testing;

/// <summary>Expectations on the faults of a request that was not answered.</summary>
public sealed class FaultsExpectation
{
    private readonly ImmutableArray<Fault> _named;

    internal FaultsExpectation(ImmutableArray<Fault> faults, ImmutableArray<Fault> named = default) =>
        (Faults, _named) = (faults, named.IsDefault ? [] : named);

    /// <summary>The faults, for further checks of a test.</summary>
    public ImmutableArray<Fault> Faults { get; }

    /// <summary>There is a fault.</summary>
    /// <param name="code">Its code, one of <see cref="FaultCode"/>.</param>
    /// <param name="path">Where it is, as a JSON Pointer: <c>/persons/3/priorYearMonthlyWage</c>.</param>
    /// <exception cref="ExpectationException">There is none such; the message lists those that there are.</exception>
    public FaultsExpectation WithFault(string code, string path) =>
        Named($"{code} {path}", Faults.FirstOrDefault(fault => fault.Code == code && fault.Path == path));

    /// <summary>A fault names the nearest known name, or the nearest covered rule set.</summary>
    /// <param name="name">That name.</param>
    /// <exception cref="ExpectationException">No fault does.</exception>
    public FaultsExpectation WithNearest(string name) =>
        Named($"nearest: {name}", Faults.FirstOrDefault(fault => fault.Nearest == name));

    /// <summary>There are no faults but those named before.</summary>
    /// <exception cref="ExpectationException">There are more.</exception>
    public FaultsExpectation AndNoOther()
    {
        Fault[] others = [.. Faults.Except(_named)];
        return others.Length == 0 ? this : throw Failure("no other fault", "无其他错误", others);
    }

    private FaultsExpectation Named(string expected, Fault? found) =>
        found is null
            ? throw Failure($"fault {expected}", $"有错误 {expected}", Faults)
            : new FaultsExpectation(Faults, _named.Add(found));

    private static ExpectationException Failure(string en, string zh, IEnumerable<Fault> found) =>
        new($"应{zh}，实得：", $"expected {en}, found:", found.Select(fault => "  " + OutcomeText.Line(fault)));
}
