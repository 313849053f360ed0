using System.Globalization;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.RuleSets.Doubts;

/// <summary>A figure that is known from third parties only, as a sentence names it.</summary>
internal sealed record DoubtfulFigure(Source Source, string Id, decimal? Value, Wording? Called)
{
    /// <summary>The figure of another year or place that it is.</summary>
    public NamedFigure? Named { get; init; }

    /// <summary>In Chinese, by its name.</summary>
    public string Zh => Text(Named?.Zh ?? Name.Zh);

    /// <summary>In Chinese, as forms for employers have it.</summary>
    public string ZhOnForms => Text(Named?.Zh ?? Name.Zh, " ");

    /// <summary>In English, by its name.</summary>
    public string En => Text(Named?.En ?? Name.En);

    /// <summary>With its id, as released sentences have it.</summary>
    public string WithId => Text(Named?.En ?? Id);

    private Wording Name => DoubtfulFigures.Name(Id, Called);

    private string Text(string name, string link = " = ") =>
        Value is decimal value ? string.Create(CultureInfo.InvariantCulture, $"{name}{link}{value}") : name;
}
