namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>The names and groups of the classes of an audit.</summary>
internal static class AuditClasses
{
    /// <summary>Whether the class is a problem (问题类型) that goes onto the employer's page.</summary>
    public static bool IsFinding(this AuditClass type) => type <= AuditClass.NotListed;
}
