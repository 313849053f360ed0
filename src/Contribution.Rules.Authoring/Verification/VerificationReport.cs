using System.Collections.Immutable;

namespace Contribution.Rules.Authoring;

/// <summary>The result of the verification of rule sets.</summary>
public sealed class VerificationReport
{
    internal VerificationReport(
        ImmutableArray<Fault> faults,
        ImmutableArray<VerifiedRuleSet> ruleSets,
        ImmutableArray<VerifiedCases> cases,
        ImmutableArray<ReleasedChange> released
    ) => (Faults, RuleSets, Cases, Released) = (faults, ruleSets, cases, released);

    /// <summary>The faults that prevent rule files from loading; where there are any, nothing else was verified.</summary>
    public ImmutableArray<Fault> Faults { get; }

    /// <summary>The rule sets, by id.</summary>
    public ImmutableArray<VerifiedRuleSet> RuleSets { get; }

    /// <summary>The case files.</summary>
    public ImmutableArray<VerifiedCases> Cases { get; }

    /// <summary>The changes since the release.</summary>
    public ImmutableArray<ReleasedChange> Released { get; }

    /// <summary>Whether there was no file to verify.</summary>
    public bool IsEmpty => RuleSets.IsEmpty && Faults.IsEmpty && Cases.IsEmpty;

    /// <summary>Whether everything holds.</summary>
    public bool Holds =>
        Faults.IsEmpty
        && RuleSets.All(set => set.Proof.Holds && set.UncheckedQuotes == 0)
        && Cases.All(file => file.Failures.IsEmpty)
        && Released.All(change => change.Holds);
}

/// <summary>A rule set that was proved or refused.</summary>
public sealed class VerifiedRuleSet
{
    internal VerifiedRuleSet(RuleSet ruleSet, string file, ProofReport proof, int quotes, int uncheckedQuotes) =>
        (RuleSet, File, Proof, Quotes, UncheckedQuotes) = (ruleSet, file, proof, quotes, uncheckedQuotes);

    /// <summary>The rule set.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The file that contains it.</summary>
    public string File { get; }

    /// <summary>The result of the proof.</summary>
    public ProofReport Proof { get; }

    /// <summary>The number of quoted sentences.</summary>
    public int Quotes { get; }

    /// <summary>The number of them that could not be checked, because no circular lies beside the file.</summary>
    public int UncheckedQuotes { get; }

    /// <summary>The parts without a name in the file; a note, and no failure.</summary>
    public ImmutableArray<UnnamedPart> Unnamed { get; internal init; } = [];

    /// <summary>
    /// The parameters, amounts and abbreviations of the file that nothing reads, such as <c>amounts/ceiling</c>; a note, and
    /// no failure. One that looks like a misspelt name of a file above is a fault.
    /// </summary>
    public ImmutableArray<string> Unread { get; internal init; } = [];

    /// <summary>The announced amounts that differ from their formulas; a note, and no failure.</summary>
    public ImmutableArray<DifferingAmount> Differing { get; internal init; } = [];
}

/// <summary>A case file that was run.</summary>
public sealed class VerifiedCases
{
    internal VerifiedCases(string file, int passed, ImmutableArray<CaseFailure> failures) =>
        (File, Passed, Failures) = (file, passed, failures);

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The number of cases that came out as expected.</summary>
    public int Passed { get; }

    /// <summary>The others.</summary>
    public ImmutableArray<CaseFailure> Failures { get; }
}

/// <summary>A case that came out otherwise than expected.</summary>
public sealed class CaseFailure
{
    internal CaseFailure(string name, string arithmetic, ImmutableArray<Wording> differences) =>
        (Name, Arithmetic, Differences) = (name, arithmetic, differences);

    /// <summary>The case.</summary>
    public string Name { get; }

    /// <summary>How it was worked.</summary>
    public string Arithmetic { get; }

    /// <summary>The differences: actual value ≠ expected value.</summary>
    public ImmutableArray<Wording> Differences { get; }

    /// <summary>Why it may differ, beside the figures: a slip in its request, or facts that it does not give.</summary>
    public ImmutableArray<Wording> Remarks { get; internal init; } = [];
}
