namespace Contribution.Rules.FactTables;

/// <summary>Gives the values of facts by their JSON names: a JSON object, a row of a list. Null is not given.</summary>
internal interface IFactSource
{
    /// <summary>A text.</summary>
    string? Text(string name);

    /// <summary>An amount of yuan.</summary>
    decimal? Money(string name);

    /// <summary>A whole number.</summary>
    int? Whole(string name, int least, int most);

    /// <summary>Yes or no.</summary>
    bool? Truth(string name);

    /// <summary>A value of an enumeration.</summary>
    TChoice? Choice<TChoice>(string name)
        where TChoice : struct, Enum;
}
