using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Contributions.Checks;
using Contribution.Rules.Faults;
using Contribution.Rules.Numbers;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>Makes the findings on rates and amounts, and lists the amounts that could not be computed.</summary>
internal static class ContributionFindings
{
    /// <summary>The findings on rates and collection.</summary>
    public static IEnumerable<Finding> Find(
        Insurance insurance,
        ImmutableArray<SpanRates> spans,
        AppliedCollection collection
    )
    {
        if (collection.IsAssumed && spans.Any(span => span.For(Payer.Employer) is not null))
        {
            yield return collection.Mode == CollectionMode.DualBaseSingleRate
                ? new Finding(
                    FindingCode.CollectionDefault,
                    "/collection",
                    $"规则集未载明收缴方式，单位部分暂按单位缴费基数计算{Law(insurance).Zh}，请核实",
                    $"the rule set does not say how contributions are collected; the employer's are charged on the employer's base for now{Law(insurance).En}: to confirm"
                )
                : new Finding(
                    FindingCode.CollectionDefault,
                    "/collection",
                    "规则集未载明收缴方式，单位没有缴费基数，单位部分暂按各人缴费基数计算，请核实",
                    "the rule set does not say how contributions are collected; the employer has no base, and its contributions are charged on each person's for now: to confirm"
                );
        }

        foreach (
            ContributionRate doubtful in spans
                .SelectMany(span => span.Applied)
                .Select(applied => applied.Row)
                .Where(rate => rate.Source?.IsDoubtful == true)
                .Distinct()
        )
        {
            yield return Doubtful(doubtful);
        }

        if (spans.SelectMany(span => span.Applied).Any(applied => applied.Used.Level == RoundingLevel.PersonThenSum))
        {
            yield return new Finding(
                FindingCode.SumOfRounded,
                "/months",
                "合计为逐人逐月取整后的金额之和",
                "sums are sums of amounts that were rounded for each person and month"
            );
        }
    }

    /// <summary>Lists the amounts that could not be computed.</summary>
    public static IEnumerable<NotComputed> NotComputed(
        ContributionsRequest request,
        BasesResult bases,
        CollectionMode collection,
        InsuredSpans insured
    )
    {
        if (
            collection == CollectionMode.DualBaseSingleRate
            && bases.Employer is { Status: DeterminationStatus.Undetermined } employer
        )
        {
            yield return OfEmployer(employer);
        }
        else if (SpanComputer.LacksEmployer(request, bases, collection, insured))
        {
            yield return NoEmployer;
        }

        if (request.Bases.UnreadPersons > 0)
        {
            yield return Unread(request.Bases.UnreadPersons);
        }

        foreach (ContributionBase person in bases.Persons)
        {
            if (person.Status == DeterminationStatus.Undetermined && insured.HasAny(person.Id, request.Months))
            {
                yield return Undetermined(ContributionSubject.Person, person);
            }
        }
    }

    /// <summary>The employer's contributions, where no employer came in.</summary>
    public static NotComputed NoEmployer { get; } =
        new(
            NotComputedReason.NoEmployer,
            ContributionSubject.Employer,
            null,
            [],
            new Wording(
                "请求中没有单位，单位部分未计算",
                "the request has no employer: the employer's contributions are not computed"
            )
        );

    /// <summary>The entry for persons whose rows could not be read.</summary>
    public static NotComputed Unread(int persons) =>
        new(
            NotComputedReason.UnreadPersons,
            ContributionSubject.Person,
            null,
            [],
            new Wording(
                string.Create(CultureInfo.InvariantCulture, $"另有 {persons} 人的数据未读入，合计不含其金额"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{persons} more persons could not be read: no sum holds what is due for them"
                )
            )
        );

    /// <summary>The contributions on an employer's base that is undetermined.</summary>
    public static NotComputed OfEmployer(ContributionBase employer) =>
        Undetermined(ContributionSubject.Employer, employer);

    /// <summary>Why the amount due on an undetermined base is not known.</summary>
    /// <param name="of">Whose base it is.</param>
    /// <param name="named">The id or name, as the sentence shows it.</param>
    public static Wording Undetermined(ContributionSubject of, Wording named) =>
        of == ContributionSubject.Employer
            ? new Wording(
                $"单位{named.Zh}的缴费基数未能核定，应缴金额未能计算",
                $"the employer's base ({named.En}) is undetermined: the amount due is not known"
            )
            : new Wording(
                $"人员{named.Zh}的缴费基数未能核定，应缴金额未能计算",
                $"the person's base ({named.En}) is undetermined: the amount due is not known"
            );

    private static NotComputed Undetermined(ContributionSubject of, ContributionBase decided)
    {
        Wording why = Undetermined(of, new Wording($" {decided.Id} ", decided.Id));
        return new NotComputed(NotComputedReason.UndeterminedBase, of, decided.Id, decided.Missing, why);
    }

    /// <summary>The article by which an employer pays on its total wages; it speaks of these two insurances only.</summary>
    private static Wording Law(Insurance insurance) =>
        insurance switch
        {
            Insurance.Pension => new Wording("（《中华人民共和国社会保险法》第十二条）", " (社会保险法 article 12)"),
            Insurance.WorkInjury => new Wording(
                "（《中华人民共和国社会保险法》第三十五条）",
                " (社会保险法 article 35)"
            ),
            _ => Wording.Plain(""),
        };

    private static Finding Doubtful(ContributionRate rate)
    {
        string figure = FigureFormat.Plain(rate.Rate * 100m);
        string of =
            $"{rate.Name ?? rate.Place}{Glossary.Name(rate.Insurance).Zh}{Glossary.Name(rate.Payer).Zh}费率 {figure}%（{rate.Source!.DocumentFor(chinese: true)}）";
        return new Finding(
            FindingCode.RateTrust,
            "/rates",
            $"{of}来源可信度为 {rate.Source.TrustMark}，不是正式文本，请核实",
            $"the {Glossary.Name(rate.Payer).En}'s rate {figure} % of {Glossary.Name(rate.Insurance).En} in {PlaceTable.NameOf(rate.Place, chinese: false)} ({rate.Source.DocumentFor(chinese: false)}) has trust {rate.Source.TrustMark}, not from an official text: to confirm"
        )
        {
            ZhOnForms = $"{of}{rate.Source.TrustInWords}，以正式文件为准",
        };
    }
}
