using Contribution.Rules.Evaluation.Columns;

namespace Contribution.Rules.Tests.Evaluation.Columns;

/// <summary>Loads persons as a workspace does: their amounts, then their properties.</summary>
internal static class PersonLoading
{
    public static ulong Load(this FactLoader<PersonFacts> loader, params ReadOnlySpan<PersonFacts> persons)
    {
        loader.Amounts.Clear();
        for (int row = 0; row < persons.Length; row++)
        {
            loader.Amounts.Load(in persons[row].Amounts, row);
        }

        return loader.LoadProperties(persons);
    }
}
