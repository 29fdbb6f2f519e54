using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace JobKit.TestKit;

/// <summary>Writes what an assembly offers as text, a line a member, in an order of its own, so that every change of it shows in a review.</summary>
public static class PublicApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The public and protected members of all public types.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Bases(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}");
        }

        var constructors = type.GetConstructors(Declared).Where(IsSeen).Select(constructor => $"new({Parameters(constructor)})");
        var methods = type.GetMethods(Declared).Where(method => IsSeen(method) && !method.IsSpecialName && !IsCompilers(method)).Select(Method);
        var operators = type.GetMethods(Declared).Where(method => IsSeen(method) && method.Name.StartsWith("op_", StringComparison.Ordinal) && !IsCompilers(method)).Select(Method);
        var properties = type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsSeen)).Select(Property);
        var fields = type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field => $"{(field.IsLiteral ? "const" : "field")} {Name(field.FieldType)} {field.Name}");
        return constructors.Concat(methods).Concat(operators).Concat(properties).Concat(fields);
    }

    private static string Property(PropertyInfo property)
    {
        var set = property.SetMethod is { } setter && IsSeen(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(parameter => Name(parameter.ParameterType)))}]" : property.Name;
        return $"{Modifier(property.GetMethod ?? property.SetMethod!)}{Name(property.PropertyType)} {name} {{{(property.GetMethod is { } getter && IsSeen(getter) ? " get;" : "")}{set} }}";
    }

    private static string Method(MethodInfo method) =>
        $"{Modifier(method)}{Name(method.ReturnType)} {method.Name}{(method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "")}({Parameters(method)})";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "in " : "")}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "default"}" : "")}"));

    private static string Modifier(MethodBase method) =>
        (method.IsFamily ? "protected " : "") + (method.IsStatic ? "static " : method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : method.IsVirtual && !method.IsFinal && !method.DeclaringType!.IsInterface && !method.DeclaringType.IsSealed ? "virtual " : "");

    // What the compiler adds to every record says nothing.
    private static bool IsCompilers(MethodInfo method) => method.IsDefined(typeof(CompilerGeneratedAttribute)) || (method.Name is "ToString" or "Equals" or "GetHashCode" && method.GetBaseDefinition().DeclaringType == typeof(object));

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => type.IsByRefLike ? "ref struct" : "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        var bases = new List<Type>();
        if (type is { IsClass: true, BaseType: { } parent } && parent != typeof(object))
        {
            bases.Add(parent);
        }

        bases.AddRange(type.GetInterfaces().Where(contract => contract.IsPublic && !type.IsEnum).OrderBy(contract => contract.Name, StringComparer.Ordinal));
        return bases.Count == 0 ? "" : " : " + string.Join(", ", bases.Select(Name));
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        var name = type.IsGenericParameter || type.Namespace is "System" or "System.Collections.Generic" or "System.Threading" or "System.Threading.Tasks" ? type.Name : type.FullName ?? $"{type.Namespace}.{type.Name}";
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name.Replace('+', '.') : $"{name[..tick]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
