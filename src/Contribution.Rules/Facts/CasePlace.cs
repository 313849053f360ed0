using System.Globalization;

namespace Contribution.Rules.Facts;

/// <summary>The place of a case in its request; written out only where there is something to say of it.</summary>
/// <param name="Person">The place among the persons; below 0 the employer.</param>
internal readonly record struct CasePlace(int Person)
{
    /// <summary>The employer.</summary>
    public static CasePlace Employer { get; } = new(-1);

    /// <summary>The place of a person as a JSON Pointer; below 0 that of the employer.</summary>
    public static string PathOf(int person) => new CasePlace(person).ToString();

    /// <summary>The place as a JSON Pointer.</summary>
    public override string ToString() =>
        Person < 0 ? "/employer" : string.Create(CultureInfo.InvariantCulture, $"/persons/{Person}");
}
