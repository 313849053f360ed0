namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>The result of the audit of a person or of an employer's own base; each is in exactly one class.</summary>
internal enum AuditClass
{
    /// <summary>To be insured, but nothing is filed, or not insured at all (漏报人员).</summary>
    Unreported,

    /// <summary>Filed below the determined base (少报基数).</summary>
    UnderFiled,

    /// <summary>Filed above the determined base, or where the law gives none (多报基数).</summary>
    OverFiled,

    /// <summary>Insured, but on no list of an employer's persons (已参保未列名).</summary>
    NotListed,

    /// <summary>The filed base is the determined one, or nothing has to be filed (一致).</summary>
    Agrees,

    /// <summary>The insurance has no such base (无此基数).</summary>
    NoBase,

    /// <summary>No month of the audited period (不在稽核期).</summary>
    OutsidePeriod,

    /// <summary>Not yet to be audited: something is missing (尚不可稽核).</summary>
    NotAuditable,
}
