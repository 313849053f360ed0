namespace Contribution.Rules.Facts;

/// <summary>
/// The places of the amounts of a person; those that most rule sets read come first, where the processor has them with
/// the rest of the object.
/// </summary>
internal static class PersonAmounts
{
    public const int PriorYearMonthlyWage = 0;
    public const int PreviousYearBase = 1;
    public const int DeterminedBase = 2;
    public const int FirstMonthWage = 3;
    public const int LastMonthBasicWage = 4;
    public const int ProvisionalBase = 5;
    public const int LastMonthTotalWage = 6;
    public const int ApprovedMonthlyWage = 7;
    public const int DeclaredBase = 8;
    public const int PensionBase = 9;
    public const int FiledBase = 10;
}
