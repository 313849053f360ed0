using System.Globalization;
using Contribution.Rules.Contributions.Computing;

namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>The sentence on amounts of one insurance of an employer that could not be computed, for all persons.</summary>
/// <param name="Employer">The employer's id, where its base is undetermined and its contributions rest on it.</param>
/// <param name="LacksEmployer">Whether the employer's contributions rest on an employer that did not come in.</param>
/// <param name="Unread">The number of persons who could not be read.</param>
/// <param name="Undetermined">The number of persons whose bases are undetermined.</param>
internal readonly record struct DueRemarks(string? Employer, bool LacksEmployer, int Unread, int Undetermined)
{
    /// <summary>The sentences, in a language.</summary>
    public string Text(bool chinese) =>
        this == default ? "" : string.Join(chinese ? "；" : "; ", Sentences().Select(said => said.For(chinese)));

    private IEnumerable<Wording> Sentences()
    {
        if (Employer is not null)
        {
            yield return ContributionFindings.Undetermined(
                ContributionSubject.Employer,
                new Wording($" {Employer} ", Employer)
            );
        }

        if (LacksEmployer)
        {
            yield return Said(ContributionFindings.NoEmployer);
        }

        if (Unread > 0)
        {
            yield return Said(ContributionFindings.Unread(Unread));
        }

        if (Undetermined > 0)
        {
            yield return new Wording(
                string.Create(CultureInfo.InvariantCulture, $"{Undetermined} 人的缴费基数未能核定，应缴金额未能计算"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the bases of {Undetermined} persons are undetermined: the amounts due for them are not known"
                )
            );
        }
    }

    private static Wording Said(NotComputed lacking) => new(lacking.Zh, lacking.En);
}
