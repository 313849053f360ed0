using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Reading;

namespace Contribution.Rules.Rosters.Layouts;

/// <summary>A kind of list: what its columns may be called, and which must be there.</summary>
/// <param name="Known">What its columns may be called.</param>
/// <param name="Required">The columns that must be there; <c>|</c> stands between those of which one is enough.</param>
internal sealed record ListKind(KnownHeaders Known, params string[] Required)
{
    /// <summary>A list of persons.</summary>
    public static ListKind Persons => field ??= new(KnownHeaders.Persons, PersonReading.Required);

    /// <summary>A list of employers.</summary>
    public static ListKind Employers => field ??= new(KnownHeaders.Employers, EmployerReading.Required);

    /// <summary>Itemised pay, an item a row.</summary>
    public static ListKind Pay => field ??= new(KnownHeaders.Pay, "personId|idNumber", "item", "amount", "month");

    /// <summary>A list of the persons who are in fact insured.</summary>
    public static ListKind Insured => field ??= new(KnownHeaders.Insured, "id|idNumber");

    /// <summary>A list of targets.</summary>
    public static ListKind Targets => field ??= new(KnownHeaders.Targets, "name", "target");

    /// <summary>A list of persons whose benefits or transfer were settled.</summary>
    public static ListKind Settled => field ??= new(KnownHeaders.Settled, "id|idNumber");

    /// <summary>Whether a list of persons says to which employer and month its rows belong, in a column or above it.</summary>
    public bool HasMonths => Required.Contains("month");
}
