using Contribution.Rules.Rosters.Csv;

namespace Contribution.Rules.Rosters.Reading.Values;

/// <summary>Values that hold for all rows of a list.</summary>
internal static class GivenValue
{
    /// <summary>Why a word is no category of persons; null where it is one.</summary>
    public static Wording? Category(string word)
    {
        return ChoiceText.Read("category", CellText.Clean(word), out PersonCategory _);
    }
}
