namespace Contribution.Rules.Facts;

/// <summary>The places of the amounts of an employer.</summary>
internal static class EmployerAmounts
{
    public const int PriorYearMonthlyTotalWages = 0;
    public const int LastMonthTotalWages = 1;
    public const int ApprovedMonthlyTotalWages = 2;
    public const int PreviousYearBase = 3;
    public const int DeterminedBase = 4;
    public const int ProvisionalBase = 5;
    public const int PensionBase = 6;
}
