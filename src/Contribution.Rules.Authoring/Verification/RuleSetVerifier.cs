using System.Collections.Immutable;
using Contribution.Rules.Authoring.Verification;
using Contribution.Rules.Authoring.Verification.Checks;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Requests;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Authoring;

/// <summary>Verifies a policy change: rule files load, are proved, quote their circular, and decide their cases.</summary>
public static class RuleSetVerifier
{
    /// <summary>Verifies the rule sets that come with the library.</summary>
    /// <param name="closedThrough">The last closed month; null: that of the ledger.</param>
    /// <param name="cancellation">Stops it between two rule sets.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static VerificationReport VerifyEmbedded(
        YearMonth? closedThrough = null,
        CancellationToken cancellation = default
    )
    {
        List<Fault> faults = [.. FileChecks.In(RuleSetCatalogue.Embedded, RuleSetOrigin.Embedded)];
        ReleaseLedger ledger = ReleaseLedger.Embedded(faults);
        return Verify(
            RuleSetCatalogue.Embedded,
            RuleSetOrigin.Embedded,
            EmbeddedRules.Files(RuleFileNames.IsCaseFile),
            Closed(ledger, closedThrough),
            faults,
            cancellation
        );
    }

    /// <summary>Verifies the rule files of a directory.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="closedThrough">The last closed month; null: that of the directory's ledger, else of the library's.</param>
    /// <param name="below">The rule sets that it lies on top of; null: the embedded ones.</param>
    /// <param name="cancellation">Stops it between two rule sets.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static VerificationReport VerifyDirectory(
        string directory,
        YearMonth? closedThrough = null,
        RuleSetCatalogue? below = null,
        CancellationToken cancellation = default
    )
    {
        try
        {
            RuleSetCatalogue catalogue = (below ?? RuleSetCatalogue.Embedded).WithDirectory(directory, cancellation);
            List<Fault> faults = [.. FileChecks.In(catalogue, directory)];
            ReleaseLedger embedded = ReleaseLedger.Embedded(faults);
            ReleaseLedger ledger = ReleaseLedger.In(directory, faults)?.MergeOver(embedded) ?? embedded;
            return Verify(catalogue, directory, Closed(ledger, closedThrough), faults, cancellation);
        }
        catch (RuleSetException faulty)
        {
            return Refused(directory, faulty.Faults);
        }
    }

    /// <summary>Verifies the rule files of a directory that a catalogue has loaded.</summary>
    internal static VerificationReport Verify(
        RuleSetCatalogue catalogue,
        string directory,
        ReleaseLedger ledger,
        List<Fault> faults,
        CancellationToken cancellation
    ) =>
        Verify(
            catalogue,
            RuleSetOrigin.Directory,
            // Those that cannot be read are among the faults of files.
            DirectoryRules.Files(directory, RuleFileNames.IsCaseFile, [], cancellation),
            ledger,
            faults,
            cancellation
        );

    /// <summary>
    /// The report on a directory that does not load: the faults with those of the files that loading does not read, and the
    /// blanks that are still to be filled in, so that one run names all that is malformed.
    /// </summary>
    private static VerificationReport Refused(string directory, ImmutableArray<Fault> faults)
    {
        List<Fault> found = [.. faults];
        ImmutableArray<RuleFileText> cases = [];
        try
        {
            cases = DirectoryRules.Files(directory, RuleFileNames.IsCaseFile, found, default);
            _ = ReleaseLedger.In(directory, found);
            Circular[] circulars = [.. DirectoryRules.Circulars(directory)];
            // Of a circular in another encoding no quote is found.
            found.InsertRange(0, DamagedText.In([], circulars));
            found.AddRange(Unfilled.In(cases, circulars));
        }
        catch (RuleSetException more)
        {
            found.AddRange(more.Faults);
        }

        return Refused(found, cases);
    }

    private static VerificationReport Refused(List<Fault> faults, ImmutableArray<RuleFileText> cases) =>
        new([.. faults.Distinct()], [], [.. cases.Select(FindMalformed).OfType<VerifiedCases>()], []);

    private static ReleaseLedger Closed(ReleaseLedger ledger, YearMonth? through) =>
        through is YearMonth month ? ledger.ClosedAt(month) : ledger;

    private static VerificationReport Verify(
        RuleSetCatalogue catalogue,
        RuleSetOrigin origin,
        ImmutableArray<RuleFileText> cases,
        ReleaseLedger ledger,
        List<Fault> faults,
        CancellationToken cancellation
    )
    {
        if (faults.Count > 0)
        {
            return Refused(faults, cases);
        }

        ImmutableArray<RuleSet> sets = catalogue.GetAll(
            [.. catalogue.Ids.Where(id => catalogue.RestsOnDirectory(id) == (origin == RuleSetOrigin.Directory))],
            cancellation
        );
        IContributionRules rules = ContributionRules.Create(catalogue);
        UnreadNames unread = new(catalogue, sets);
        return new VerificationReport(
            [.. SetFaults(sets, catalogue, unread)],
            [
                .. sets.Zip(
                    ProofReport.ProveAll(sets, cancellation),
                    (set, proof) => Verify(set, catalogue, proof, unread)
                ),
            ],
            [.. cases.StoppedBy(cancellation).Select(file => Run(file, rules, origin))],
            ClosedPeriods.Changes(ledger, catalogue, sets)
        );
    }

    /// <summary>Finds the faults of files that their rule sets show: amounts of another year, names that nothing reads.</summary>
    private static IEnumerable<Fault> SetFaults(
        ImmutableArray<RuleSet> sets,
        RuleSetCatalogue catalogue,
        UnreadNames unread
    ) =>
        sets.GroupBy(set => catalogue.LayerOf(set.Id)!.Name)
            .SelectMany(file =>
                InheritedAmounts
                    .In(file)
                    .Concat(unread.Faults(catalogue.LayerOf(file.First().Id)!, [.. file]))
                    .Select(fault => fault.With(file: file.Key))
            );

    private static VerifiedRuleSet Verify(
        RuleSet set,
        RuleSetCatalogue catalogue,
        ProofReport proof,
        UnreadNames unread
    )
    {
        Layer layer = catalogue.LayerOf(set.Id)!;
        // Quotes that it inherits are checked where they stand.
        int quotes = layer.File.Parts().Count(part => part.Part.Quote is not null);
        bool canCheck = !layer.Circulars.Value.IsEmpty;
        return new VerifiedRuleSet(set, layer.Name, proof, quotes, canCheck ? 0 : quotes)
        {
            Unnamed = set.Origin == RuleSetOrigin.Directory ? UnnamedPart.In(set, layer.File) : [],
            Unread = set.Origin == RuleSetOrigin.Directory ? [.. unread.Notes(layer, set)] : [],
            Differing = DifferingAmount.In(set, catalogue),
        };
    }

    private static VerifiedCases Run(RuleFileText file, IContributionRules rules, RuleSetOrigin origin)
    {
        List<Fault> faults = [];
        ImmutableArray<WorkedCase> cases = WorkedCase.Read(file.Name, file.Utf8, faults);
        if (cases.IsEmpty)
        {
            return Unrun(file, faults.Count == 0 ? [WorkedCase.NoCase] : [.. faults.Select(Placed)]);
        }

        ImmutableArray<CaseFailure> failures =
        [
            .. cases.Select(worked => Idle(worked, cases) ?? Run(worked, rules, origin)).OfType<CaseFailure>(),
        ];
        return new VerifiedCases(file.Name, cases.Length - failures.Length, failures);
    }

    /// <summary>A case file that cannot be read, with its faults; null for any other.</summary>
    private static VerifiedCases? FindMalformed(RuleFileText file)
    {
        List<Fault> faults = [];
        _ = WorkedCase.Read(file.Name, file.Utf8, faults);
        return faults.Count == 0 ? null : Unrun(file, [.. faults.Select(Placed)]);
    }

    private static VerifiedCases Unrun(RuleFileText file, ImmutableArray<Wording> remarks) =>
        new(file.Name, 0, [new CaseFailure(file.Name, "", []) { Remarks = remarks }]);

    /// <summary>The failure of a case that proves nothing.</summary>
    private static CaseFailure? Idle(WorkedCase worked, ImmutableArray<WorkedCase> all) =>
        worked.Idle(all) is Wording why
            ? new CaseFailure(worked.Name, worked.Arithmetic, []) { Remarks = [why] }
            : null;

    /// <summary>A rule set that fails its proof may fail on a case too; the case then says so and the rest go on.</summary>
    private static CaseFailure? Run(WorkedCase worked, IContributionRules rules, RuleSetOrigin origin)
    {
        try
        {
            Outcome<BasesResult> outcome = worked.Compute(rules);
            ImmutableArray<Wording> differences = worked.Differences(outcome);
            if (outcome is Outcome<BasesResult>.Computed({ RuleSet: { } used }) && used.Origin != origin)
            {
                // The answer of another rule set, though right, does not test these.
                differences =
                [
                    .. differences,
                    new Wording(
                        $"所用的规则集：{Title(used.Id).Zh}（{(used.Origin == RuleSetOrigin.Embedded ? "内置" : "规则文件目录")}）",
                        $"the rule set that answered: {Title(used.Id).En} ({ChoiceNames.Of(used.Origin)})"
                    ),
                ];
            }

            return differences.IsEmpty
                ? null
                : new CaseFailure(worked.Name, worked.Arithmetic, differences) { Remarks = [.. Unforeseen(outcome)] };
        }
        catch (RuleSetDefectException defect)
        {
            return new CaseFailure(worked.Name, worked.Arithmetic, [defect.Words]);
        }
    }

    private static Wording Title(string id) => Title(RuleSetId.Parse(id));

    private static Wording Title(RuleSetId id) => RuleSetNames.Title(id);

    /// <summary>Why a case may have come out otherwise that is no matter of figures: a slip in its request.</summary>
    private static IEnumerable<Wording> Unforeseen(Outcome<BasesResult> outcome) =>
        outcome.Match(
            computed: Missing,
            invalid: refused => refused.Faults.Select(Describe),
            notCovered: refused => refused.Faults.Select(Describe)
        );

    /// <summary>The facts that the undetermined bases lack: mostly the request has them by another name.</summary>
    private static IEnumerable<Wording> Missing(BasesResult result)
    {
        string[] names =
        [
            .. result
                .Persons.Select(person => person.Missing)
                .Append(result.Employer?.Missing ?? [])
                .SelectMany(missing => missing)
                .Distinct(StringComparer.Ordinal),
        ];
        Wording facts = NamedChoices.Join(names.Select(CaseDifference.Fact));
        return names.Length == 0 ? [] : [new Wording($"未提供：{facts.Zh}", $"missing: {facts.En}")];
    }

    private static Wording Describe(Fault fault) => FieldWords.Sentence(fault) ?? Placed(fault);

    private static Wording Placed(Fault fault)
    {
        Wording sentence = new(fault.Zh, fault.En);
        return fault.Path.Length == 0 ? sentence : new Wording($"{fault.Path}：", $"{fault.Path}: ") + sentence;
    }
}
