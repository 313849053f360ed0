namespace Contribution.Rules.FactTables;

/// <summary>The kind of a value.</summary>
internal enum ValueKind
{
    /// <summary>An amount of yuan in whole fen, or not known.</summary>
    Money,

    /// <summary>A whole number, or not known.</summary>
    Count,

    /// <summary>Yes or no.</summary>
    Truth,

    /// <summary>One value of an enumeration.</summary>
    Choice,
}
