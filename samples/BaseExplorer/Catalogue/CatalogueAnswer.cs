using System.Collections.Immutable;
using Contribution.Rules;

namespace BaseExplorer.Catalogue;

/// <summary>The places, insurances and years that can be asked.</summary>
/// <param name="EngineVersion">The version of the library.</param>
/// <param name="Places">The places, by code.</param>
/// <param name="RuleSets">The rule sets that answer, by id.</param>
/// <param name="Words">The words for statuses, choices and facts, by the names of the JSON contract.</param>
/// <param name="Entries">The places, insurances and years for which there is one; there are no others.</param>
internal sealed record CatalogueAnswer(
    string EngineVersion,
    ImmutableArray<KnownPlace> Places,
    ImmutableSortedDictionary<string, KnownRuleSet> RuleSets,
    ImmutableSortedDictionary<string, Wording> Words,
    ImmutableArray<KnownEntry> Entries
);

/// <summary>A place.</summary>
/// <param name="Code">Six digits of GB/T 2260.</param>
/// <param name="Zh">Its Chinese name.</param>
/// <param name="En">Its English name.</param>
internal sealed record KnownPlace(string Code, string Zh, string En);

/// <summary>A rule set that answers.</summary>
/// <param name="Document">Its circular.</param>
/// <param name="Title">The circular's title.</param>
/// <param name="Period">The months of the contribution year; null where it is the calendar year.</param>
/// <param name="WageScope">Whose average wage its rules read; null where they read none.</param>
/// <param name="Persons">Whom it describes.</param>
/// <param name="Reads">The facts of a person that its rules for individual bases read.</param>
internal sealed record KnownRuleSet(
    string Document,
    string? Title,
    MonthSpan? Period,
    WageScope? WageScope,
    ImmutableArray<KnownPerson> Persons,
    ImmutableArray<string> Reads
);

/// <summary>A kind of person that a rule set covers.</summary>
/// <param name="Category">The category.</param>
/// <param name="Kind">The kind of the employer; null is no employer.</param>
internal sealed record KnownPerson(PersonCategory Category, EmployerKind? Kind);

/// <summary>A question that is covered.</summary>
/// <param name="Place">The place's code.</param>
/// <param name="Insurance">The insurance.</param>
/// <param name="Year">The contribution year.</param>
/// <param name="Month">Its first month, where the year is in parts; null where the year alone is asked for.</param>
/// <param name="RuleSet">The id of the rule set that answers.</param>
/// <param name="TableWage">The published reference wage, where the table has it.</param>
internal sealed record KnownEntry(
    string Place,
    Insurance Insurance,
    int Year,
    YearMonth? Month,
    string RuleSet,
    AppliedReferenceWage? TableWage
);
