using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>The amounts due for a whole roster, in a few lines.</summary>
internal sealed class DueTallyText(Locale locale)
{
    /// <summary>The sums, and how far they can be relied on.</summary>
    /// <param name="due">The sums.</param>
    /// <param name="refused">For how many employers nothing was computed.</param>
    public string Format(DueTally due, int refused)
    {
        (string employer, string employee, string flexible, string total) = (
            FigureFormat.Money(due.Employer),
            FigureFormat.Money(due.Employee),
            FigureFormat.Money(due.Flexible),
            FigureFormat.Money(due.Total)
        );
        string sums = locale.Pick(
            $"{due.Employers} 个单位（含无单位人员），单位 {employer}，个人 {employee}，灵活就业人员 {flexible}，应缴合计 {total} 元\n",
            $"{due.Employers} employers (persons without one are one): employer {employer}, employees {employee}, flexible {flexible}, total due {total} yuan\n"
        );
        string lacking =
            due.Incomplete + refused == 0
                ? ""
                : locale.Pick(
                    $"其中 {due.Incomplete} 个单位不完整，{refused} 个单位未能计算，合计不含其未能计算的金额\n",
                    $"of these {due.Incomplete} are partial and {refused} could not be computed: the sums lack what could not\n"
                );
        string assumed =
            due.Assumed == 0
                ? ""
                : locale.Pick(
                    $"其中 {due.Assumed} 个单位的收缴方式为假定，请核实\n",
                    $"of these {due.Assumed} rest on an assumed way of collection: to confirm\n"
                );
        return sums + lacking + assumed;
    }
}
