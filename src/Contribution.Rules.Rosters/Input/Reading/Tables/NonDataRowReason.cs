namespace Contribution.Rules.Rosters.Input.Reading.Tables;

/// <summary>The reason why a row of a list is a non-data row.</summary>
internal enum NonDataRowReason
{
    /// <summary>It adds up other rows (小计, 合计).</summary>
    Total,

    /// <summary>It is signed, dated, or says something of the list (制表人, 审核, 说明).</summary>
    Signature,

    /// <summary>It has the headers once more, or the numbers of the columns.</summary>
    Header,

    /// <summary>It has formulas that were filled down, without the values of a person.</summary>
    Empty,

    /// <summary>It names the department of the rows below it.</summary>
    Section,

    /// <summary>It is of another insurance than the audited one.</summary>
    OtherInsurance,

    /// <summary>It is a further spell, with other months, of a person who is listed already under the same employer.</summary>
    Spell,

    /// <summary>
    /// Not that it is none: a person's row with a dash where an amount may stand, which changes no base. It is reported with
    /// the others, and counted as a person.
    /// </summary>
    Dash,
}
