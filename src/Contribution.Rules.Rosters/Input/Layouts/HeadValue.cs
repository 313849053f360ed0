using System.Globalization;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>A value in the head of a form, for all rows below it.</summary>
/// <param name="Name">The JSON name of the column that it stands for.</param>
/// <param name="Text">The value.</param>
/// <param name="Line">Its line.</param>
internal sealed record HeadValue(string Name, string Text, int Line)
{
    /// <summary>The note on it.</summary>
    public Wording Note =>
        new(
            $"各行的“{ChineseName}”取表头上方第 {Number} 行的“{Text}”",
            $"all rows take {Name} \"{Text}\" from row {Number}, above the header"
        );

    /// <summary>The Chinese name of its column.</summary>
    public string ChineseName =>
        new[] { KnownHeaders.Pay, KnownHeaders.Persons, KnownHeaders.Employers }
            .Select(headers => headers.ChineseOf(Name))
            .FirstOrDefault(chinese => chinese != Name, Name);

    /// <summary>Its line, as text.</summary>
    public string Number => Line.ToString(CultureInfo.InvariantCulture);
}
