namespace Contribution.Rules.RuleSets.Files;

/// <summary>Which of the two printed forms of an average wage is read.</summary>
internal enum WageForm
{
    /// <summary>The month's, as printed.</summary>
    Month,

    /// <summary>A twelfth of the year's, unrounded.</summary>
    Annual,
}
